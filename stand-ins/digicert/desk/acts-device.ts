import type { Order } from '../model';
import { deviceStates, moveDevice } from '../orders/device';
import type { World } from '../world';
import { type DeskAnswer, done, refused } from './acts';
import { deskOrder } from './views';

/** The shipping desk says where a device is. */
export function moveDeviceByDesk(world: World, order: Order, state: unknown): DeskAnswer {
  const next = deviceStates.find((known) => known === state);
  if (!next) return refused(400, `state is one of ${deviceStates.join(', ')}.`);
  if (!moveDevice(world, order, next)) {
    return refused(409, `The device is ${order.device?.state ?? 'not there yet'} and cannot become ${next}.`);
  }
  return done(deskOrder(world, order));
}
