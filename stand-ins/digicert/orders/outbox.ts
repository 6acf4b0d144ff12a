import type { Order } from '../model';
import type { World } from '../world';

const KEPT = 500;

function addMail(world: World, order: Order, from: string, to: string, subject: string): void {
  const { outbox } = world.store.data;
  outbox.unshift({ at: world.now().toISOString(), orderId: order.id, from, to, subject });
  outbox.splice(KEPT);
  world.store.touch();
}

function mailRepresentatives(world: World, order: Order, from: string, subject: string): void {
  const { users } = world.store.data;
  for (const id of order.verifiedContactIds) {
    const user = users.find((entry) => entry.id === id);
    if (user) addMail(world, order, from, user.email, subject);
  }
}

/** Notes the mail that asks each representative to prove who they are, sent as soon as an order is taken in. */
export function mailIdentity(world: World, order: Order): void {
  mailRepresentatives(world, order, 'noreply@digicert.com', 'Verify your identity');
}

/** Notes the mail that asks each representative to approve, sent when every other check is done. */
export function mailApproval(world: World, order: Order): void {
  const { id } = world.store.data.account;
  const subject = `Please approve digital certificate order #${order.id} for account ${id}`;
  mailRepresentatives(world, order, 'noreply@digitalcertvalidation.com', subject);
}
