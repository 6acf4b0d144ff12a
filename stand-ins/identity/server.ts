import { listen, type Running } from '../shared/listen';
import { standInApp } from '../shared/stand-in-app';
import { identityApi } from './api';
import { identityApp } from './app';
import { identityDesk } from './desk';
import { Office } from './office';

export interface IdentityOptions {
  port: number;
  dataDir: string;
  apiKey: string;
  webhookSecret: string;
  /** Side door of the CA, for example `http://127.0.0.1:3010/desk`. */
  digicertDeskUrl: string;
  /** Address under which browsers reach the app; the served one when left out. */
  publicUrl?: string;
  /** First wait before a failed message is sent again. */
  retryBaseMs?: number;
}

/**
 * Starts the stand-in for the identity provider: its API, the app that the representative uses, and the desk.
 * @throws PortTakenError
 */
export async function start(options: IdentityOptions): Promise<Running> {
  const office = new Office(options);
  const app = standInApp('identity', office.knobs);
  let base = options.publicUrl ?? '';
  app.route(
    '/api',
    identityApi(office, options.apiKey, () => base),
  );
  app.route('/app', identityApp(office));
  app.route(
    '/desk',
    identityDesk(office, () => base),
  );
  const running = await listen(app, {
    standIn: 'identity',
    port: options.port,
    setting: 'IDENTITY_STAND_IN_PORT',
    release: () => office.close(),
  });
  base ||= running.url;
  return running;
}
