import { textAt } from '../json';
import type { Order, OutboxMail } from '../model';
import type { World } from '../world';
import { individualOf } from './deliver-person';
import { constructedAddresses } from './domains';

const KEPT = 500;

function addMail(world: World, order: Order, from: string, to: string, subject: string): void {
  const { outbox } = world.store.data;
  outbox.unshift({ at: world.now().toISOString(), orderId: order.id, from, to, subject });
  outbox.splice(KEPT);
  world.store.touch();
}

function mailRepresentatives(world: World, order: Order, from: string, subject: string): void {
  const { users } = world.store.data;
  const holder = textAt(individualOf(world, order), 'email');
  if (holder && order.verifiedContactIds.length === 0) addMail(world, order, from, holder, subject);
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

const DOMAIN_SUBJECT = 'Please validate ownership of your domain';

/** Notes the mails that ask the holder of each unproved domain to approve; to these addresses, or to all constructed ones. */
export function mailDomains(world: World, order: Order, only?: readonly string[]): void {
  for (const { nameScope } of order.domains.filter(({ status }) => status === 'pending')) {
    const addresses = constructedAddresses(nameScope).filter((to) => only === undefined || only.includes(to));
    for (const to of addresses) {
      addMail(world, order, 'no-reply@digitalcertvalidation.com', to, `${DOMAIN_SUBJECT} ${nameScope}`);
    }
  }
}

/** Whether a mail asks to approve a domain. */
export const isDomainMail = ({ subject }: Pick<OutboxMail, 'subject'>): boolean =>
  subject.startsWith(DOMAIN_SUBJECT);

/** True when this address was asked to approve a domain of this order. */
export function wasAskedForDomain(world: World, order: Order, address: string): boolean {
  return world.store.data.outbox.some(
    (mail) => mail.orderId === order.id && mail.to === address.toLowerCase() && isDomainMail(mail),
  );
}
