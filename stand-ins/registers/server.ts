import { join } from 'node:path';
import { Knobs } from '../shared/knobs';
import { listen, type Running } from '../shared/listen';
import { standInApp } from '../shared/stand-in-app';
import { registersKnobs } from './knobs';
import { kvkApi } from './kvk/api';
import { oinApi } from './oin/api';
import { viesApi } from './vies/api';

export interface RegistersOptions {
  port: number;
  dataDir: string;
  /** What the header `apikey` of KVK must hold; the key that KVK publishes for its test environment when left out. */
  kvkApiKey?: string;
}

/** Printed on KVK's page about testing; it opens nothing but made-up data. */
const PUBLISHED_TEST_KEY = 'l7xx1f2691f2520d487b902f4e0b57a0b197';

/**
 * Starts the stand-in for the registers: KVK under `/kvk/test`, the OIN register under `/oin/api/v1`, VIES under
 * `/vies/rest-api`.
 * @throws PortTakenError
 */
export async function start(options: RegistersOptions): Promise<Running> {
  const knobs = new Knobs(registersKnobs, join(options.dataDir, 'registers-knobs.json'));
  const app = standInApp('registers', knobs);
  let base = '';
  app.route(
    '/kvk/test/api',
    kvkApi(knobs, options.kvkApiKey ?? PUBLISHED_TEST_KEY, () => base),
  );
  app.route(
    '/oin/api/v1',
    oinApi(knobs, () => base),
  );
  app.route('/vies/rest-api', viesApi(knobs));
  app.get('/desk', (c) => c.redirect('/desk/knobs'));
  const running = await listen(app, {
    standIn: 'registers',
    port: options.port,
    setting: 'REGISTERS_STAND_IN_PORT',
  });
  base = running.url;
  return running;
}
