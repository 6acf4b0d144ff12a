import { join } from 'node:path';
import { Knobs } from '../shared/knobs';
import { listen, type Running } from '../shared/listen';
import { standInApp } from '../shared/stand-in-app';
import { mailboxApi } from './api';
import { type BounceAddress, Bouncer } from './bounce';
import { bounceDesk } from './bounce-desk';
import { mailboxKnobs } from './knobs';
import { mailboxPages } from './pages';
import { SmtpDoor } from './smtp';
import { MessageStore } from './store';

export interface MailboxOptions {
  /** Of the page. */
  port: number;
  smtpPort: number;
  dataDir: string;
  /** Where to hand on what comes back; without it nothing can. */
  bounceTo?: BounceAddress;
}

export interface RunningMailbox extends Running {
  readonly smtpPort: number;
  /** For SMTP_URL. */
  readonly smtpUrl: string;
}

/**
 * Starts the stand-in for the mail server: SMTP in, a page and an API to read.
 * @throws PortTakenError
 */
export async function start(options: MailboxOptions): Promise<RunningMailbox> {
  const store = new MessageStore(options.dataDir);
  const knobs = new Knobs(mailboxKnobs, join(options.dataDir, 'mailbox-knobs.json'));
  const bouncer = new Bouncer(store, options.bounceTo, options.dataDir);
  const door = new SmtpDoor(store, knobs, options.smtpPort, bouncer);
  knobs.onChange(() => door.follow());
  const app = standInApp('mailbox', knobs);
  app.route('/api/messages', mailboxApi(store));
  app.route('/desk/messages', bounceDesk(store, bouncer));
  app.get('/desk', (c) => c.redirect('/desk/knobs'));
  app.route('/', mailboxPages(store, bouncer.isPossible));
  await door.follow();
  const running = await listen(app, {
    standIn: 'mailbox',
    port: options.port,
    setting: 'MAILBOX_STAND_IN_PORT',
    release: async () => {
      await door.close();
      await bouncer.close();
    },
  });
  return { ...running, smtpPort: door.port, smtpUrl: `smtp://127.0.0.1:${door.port}` };
}
