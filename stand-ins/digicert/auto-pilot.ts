import type { CheckKind, Device, Order } from './model';
import { moveDevice } from './orders/device';
import { unprovedScopes } from './orders/domains';
import { advance, completeValidation, passCheck } from './orders/lifecycle';
import type { World } from './world';

/** Checks that the validation desk does without the customer, in the order in which it does them. */
const sequence: readonly CheckKind[] = ['organization', 'register', 'domain'];
const TICK_MS = 200;

/** A name of the CA's own domain needs nothing from the customer; any other must be proved. */
const domainIsProved = (world: World, order: Order): boolean =>
  order.usesQvtlDomain || unprovedScopes(world, order).length === 0;

/** The next check that would pass by itself; a check that a person holds up is left to that person. */
function nextCheck(world: World, order: Order): CheckKind | undefined {
  return sequence.find(
    (kind) => order.checks[kind].state === 'pending' && (kind !== 'domain' || domainIsProved(world, order)),
  );
}

/** When the order was last moved on. */
function lastStep(order: Order): number {
  const moments = [order.statusSince, ...sequence.map((kind) => order.checks[kind].since)];
  return Math.max(...moments.map((at) => new Date(at).getTime()));
}

const nextState: Partial<Record<Device['state'], Device['state']>> = { prepared: 'sent', sent: 'delivered' };

/** Sends the device of one order on its way; a parcel that is held up is left to people. */
function stepDevice(world: World, order: Order, seconds: number): void {
  const next = order.device && nextState[order.device.state];
  if (!order.device || !next) return;
  if (new Date(order.device.since).getTime() + seconds * 1000 > world.now().getTime()) return;
  moveDevice(world, order, next);
}

/** Passes the checks of one order that are due at this moment. */
export async function autoStep(world: World, order: Order): Promise<void> {
  const { autoPilotSeconds } = world;
  if (autoPilotSeconds === null) return;
  for (;;) {
    const running = order.status === 'pending' || order.status === 'reissue_pending';
    const kind = running ? nextCheck(world, order) : undefined;
    const due = lastStep(order) + autoPilotSeconds * 1000 <= world.now().getTime();
    if (!kind || !due) break;
    await passCheck(world, order, kind);
  }
  await advance(world, order);
}

function stepOrganizations(world: World, seconds: number): void {
  for (const { id, validations } of world.store.data.organizations) {
    for (const validation of validations.filter(({ status }) => status === 'pending')) {
      const due = new Date(validation.createdAt).getTime() + seconds * 1000 <= world.now().getTime();
      const ordered = world.store.data.orders.some(
        (order) => order.organizationId === id && order.status === 'pending',
      );
      if (due && !ordered) completeValidation(world, id, validation);
    }
  }
}

/** One round over all orders; trouble with one order does not hold up the others. */
async function goRound(world: World): Promise<void> {
  const seconds = world.autoPilotSeconds;
  if (seconds !== null) stepOrganizations(world, seconds);
  for (const order of world.store.data.orders) {
    if (seconds !== null && order.status === 'waiting_pickup') stepDevice(world, order, seconds);
    if (order.status !== 'pending' && order.status !== 'reissue_pending') continue;
    const step = seconds === null ? advance(world, order) : autoStep(world, order);
    await step.catch((error: unknown) => console.error(`stand-in CA, order ${order.id}`, error));
  }
  world.store.flush();
}

/** Lets checks pass by themselves, one after another; answers how to stop that. */
export function startAutoPilot(world: World): () => Promise<void> {
  let round: Promise<void> | null = null;
  const timer = setInterval(() => {
    round ??= goRound(world).finally(() => {
      round = null;
    });
  }, TICK_MS);
  return async () => {
    clearInterval(timer);
    await round;
  };
}
