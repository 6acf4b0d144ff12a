import { listen, type Running } from '../shared/listen';
import { standInApp } from '../shared/stand-in-app';
import { paymentsApiV2 } from './api';
import { checkout } from './checkout';
import { mollieDesk } from './desk';
import { Till } from './till';

export interface MollieOptions {
  port: number;
  dataDir: string;
  apiKey: string;
  /** Address under which browsers reach the payment page; the served one when left out. */
  publicUrl?: string;
  /** First wait before a failed webhook is sent again. */
  retryBaseMs?: number;
}

const SWEEP_MS = 2_000;

/**
 * Starts the stand-in for Mollie: the Payments API under `/v2` and the hosted page under `/checkout`.
 * @throws PortTakenError
 */
export async function start(options: MollieOptions): Promise<Running> {
  const till = new Till(options);
  const app = standInApp('Mollie', till.knobs);
  let base = options.publicUrl ?? '';
  app.route(
    '/v2',
    paymentsApiV2(till, options.apiKey, () => base),
  );
  app.route('/checkout', checkout(till));
  app.route('/desk', mollieDesk(till));
  const sweep = setInterval(() => till.catchUp(new Date()), SWEEP_MS);
  const running = await listen(app, {
    standIn: 'Mollie',
    port: options.port,
    setting: 'MOLLIE_STAND_IN_PORT',
    release: async () => {
      clearInterval(sweep);
      await till.outbox.close();
    },
  });
  base ||= running.url;
  return running;
}
