import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { Knobs } from '../shared/knobs';
import { PortTakenError } from '../shared/listen';
import { pause } from '../shared/misbehave';
import type { Bouncer } from './bounce';
import type { mailboxKnobs } from './knobs';
import type { MessageStore } from './store';

const LARGEST_MESSAGE = 25 * 1024 * 1024;

/** The SMTP side: takes every message for anyone, with or without a password, unless a knob says otherwise. */
export class SmtpDoor {
  private server: SMTPServer | undefined;
  /** By the port of the other side, to cut one off. */
  private readonly sockets = new Map<number, Socket>();
  /** Doors open and shut one after the other, however fast the knob is turned. */
  private turning: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: MessageStore,
    private readonly knobs: Knobs<typeof mailboxKnobs>,
    private wantedPort: number,
    private readonly bouncer: Bouncer,
  ) {}

  /** The port in use; stays the same when the door is shut and opened again. */
  get port(): number {
    return this.wantedPort;
  }

  /** Opens or shuts the door as the knob "down" says. @throws PortTakenError */
  follow(): Promise<void> {
    this.turning = this.turning
      .catch(() => undefined)
      .then(() => (this.knobs.get('down') ? this.shut() : this.open()));
    return this.turning;
  }

  /** Shuts the door for good. */
  async close(): Promise<void> {
    await this.turning.catch(() => undefined);
    await this.shut();
  }

  private async open(): Promise<void> {
    if (this.server) return;
    const server = this.makeServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        reject(
          error.code === 'EADDRINUSE'
            ? new PortTakenError('mailbox (SMTP)', this.wantedPort, 'MAILBOX_SMTP_PORT')
            : error,
        ),
      );
      server.listen(this.wantedPort, '127.0.0.1', resolve);
    });
    server.server.on('connection', (socket: Socket) => this.remember(socket));
    // A client that hangs up in the middle is no reason to stop.
    server.on('error', (error) => console.error('mailbox stand-in:', error.message));
    const address = server.server.address();
    if (typeof address === 'object' && address) this.wantedPort = address.port;
    this.server = server;
  }

  private async shut(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private makeServer(): SMTPServer {
    return new SMTPServer({
      name: 'mailbox.stand-in',
      banner: 'test mail server, nothing is delivered',
      authOptional: true,
      allowInsecureAuth: true,
      // Without a certificate of its own it must not offer encryption.
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      size: LARGEST_MESSAGE,
      closeTimeout: 1000,
      onConnect: (_session, done) => (this.knobs.takeOne('hangNext') ? undefined : done()),
      onAuth: (auth, _session, done) => done(null, { user: auth.username ?? 'anyone' }),
      onMailFrom: (_address, _session, done) => done(this.refusal()),
      onData: (stream, session, done) => {
        buffer(stream)
          .then((raw) => (stream.sizeExceeded ? tooLarge() : this.take(raw, session)))
          .then((id) => (id ? done(null, `kept as ${id}`) : undefined))
          .catch((error: Error) => done(error));
      },
    });
  }

  /** Keeps a message, or drops the line as a knob says. @returns its id; undefined when there is nobody left to tell */
  private async take(raw: Buffer, session: SMTPServerSession): Promise<string | undefined> {
    await pause(this.knobs.get('slowMilliseconds'));
    if (this.knobs.takeOne('dropNext')) return this.cut(session);
    const id = await this.keep(raw, session);
    return this.knobs.takeOne('dropKeptNext') ? this.cut(session) : id;
  }

  private async keep(raw: Buffer, { envelope }: SMTPServerSession): Promise<string> {
    const from = envelope.mailFrom ? envelope.mailFrom.address : '';
    const to = envelope.rcptTo.map(({ address }) => address);
    const message = await this.store.add(raw, { from, to });
    const unknown = to.some((address) => address.toLowerCase().endsWith('.invalid'));
    if (unknown || this.knobs.takeOne('bounceNext')) this.bouncer.bounceSoon(message);
    return message.id;
  }

  private cut({ remotePort }: SMTPServerSession): undefined {
    this.sockets.get(remotePort)?.resetAndDestroy();
  }

  private remember(socket: Socket): void {
    const port = socket.remotePort ?? 0;
    this.sockets.set(port, socket);
    socket.once('close', () => this.sockets.delete(port));
  }

  private refusal(): Error | null {
    if (!this.knobs.takeOne('refuseNext')) return null;
    const code = this.knobs.get('refuseCode');
    const text = code === '451' ? 'Try again later (knob refuseNext)' : 'Not accepted (knob refuseNext)';
    return withCode(text, Number(code));
  }
}

function tooLarge(): never {
  throw withCode('The message is larger than 25 MB', 552);
}

function withCode(text: string, responseCode: number): Error {
  return Object.assign(new Error(text), { responseCode });
}
