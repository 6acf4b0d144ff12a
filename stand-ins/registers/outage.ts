import type { MiddlewareHandler } from 'hono';
import type { Knobs } from '../shared/knobs';
import { cutConnection, pause } from '../shared/misbehave';
import type { StandInEnv } from '../shared/stand-in-app';
import type { registersKnobs } from './knobs';

export type RegisterKnobs = Knobs<typeof registersKnobs>;

/** Plays "down" and "slow" for one of the registers. `failure` is its own body for 500. */
export function outage(
  knobs: RegisterKnobs,
  register: 'kvk' | 'oin' | 'vies',
  failure: object,
): MiddlewareHandler<StandInEnv> {
  return async (c, next) => {
    await pause(knobs.get(`${register}SlowMilliseconds`));
    const down = knobs.get(`${register}Down`);
    if (down === 'reset') return cutConnection(c);
    if (down === 'http500') return c.json(failure, 500);
    await next();
  };
}
