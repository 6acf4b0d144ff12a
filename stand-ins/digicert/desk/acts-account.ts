import { type RevocationReason, revocationReasons } from '../ca/crl';
import { isObject, type JsonObject } from '../json';
import type { DnsRecord, Order } from '../model';
import { cancelOrder, revokeCertificates } from '../orders/closing';
import { certificatesOf, isOpen } from '../orders/status';
import type { World } from '../world';
import { type DeskAnswer, done, refused } from './acts';
import { deskOrder } from './views';

const isReason = (value: unknown): value is RevocationReason =>
  typeof value === 'string' && Object.hasOwn(revocationReasons, value);

/** The desk withdraws an order on the customer's word. */
export function cancelByDesk(world: World, order: Order, reason: string | undefined): DeskAnswer {
  if (!reason) return refused(400, 'A reason is needed: the customer reads it.');
  if (!isOpen(order)) return refused(409, `The order is ${order.status}.`);
  cancelOrder(world, order, reason, null);
  return done(deskOrder(world, order));
}

/** The CA revokes every certificate of an order. */
export function revokeByDesk(world: World, order: Order, reason: unknown): DeskAnswer {
  const code = reason ?? 'unspecified';
  if (!isReason(code)) return refused(400, `reason is one of ${Object.keys(revocationReasons).join(', ')}.`);
  const issued = certificatesOf(world, order).filter(({ status }) => status === 'issued');
  if (issued.length === 0) return refused(409, 'The order has no certificate to revoke.');
  revokeCertificates(world, order, issued, code);
  return done(deskOrder(world, order));
}

/** Switches a product on or off, its generation, or whether duplicates are allowed. */
export function changeProduct(world: World, nameId: string, body: JsonObject): DeskAnswer {
  const settings = world.store.data.products[nameId];
  if (!settings) return refused(404, `There is no product named ${nameId}.`);
  const { active, generation, duplicatesAllowed } = body;
  if (generation !== undefined && generation !== 'G1' && generation !== 'G4')
    return refused(400, 'generation is G1 or G4.');
  if (typeof active === 'boolean') settings.active = active;
  if (generation) settings.generation = generation;
  if (typeof duplicatesAllowed === 'boolean') settings.duplicatesAllowed = duplicatesAllowed;
  world.store.touch();
  return done(settings);
}

const recordTypes: readonly DnsRecord['type'][] = ['TXT', 'CNAME', 'HTTP'];

function readRecord(given: unknown): DnsRecord | null {
  if (!isObject(given) || typeof given.name !== 'string' || typeof given.value !== 'string') return null;
  const type = recordTypes.find((entry) => entry === given.type);
  return type ? { name: given.name, type, value: given.value } : null;
}

/** Replaces the table that stands in for the public DNS and web. */
export function replaceDnsRecords(world: World, body: JsonObject): DeskAnswer {
  const given: unknown[] = Array.isArray(body.records) ? body.records : [];
  const records = given.map(readRecord);
  if (!Array.isArray(body.records) || records.includes(null)) {
    return refused(400, `records is a list of {name, type: ${recordTypes.join(' | ')}, value}.`);
  }
  world.store.data.dnsRecords = records.filter((record) => record !== null);
  world.store.touch();
  return done({ records: world.store.data.dnsRecords });
}

/** Sets the balance of the account, in cents. */
export function setBalance(world: World, body: JsonObject): DeskAnswer {
  const { balanceCents } = body;
  if (typeof balanceCents !== 'number' || !Number.isInteger(balanceCents) || balanceCents < 0) {
    return refused(400, 'balanceCents is a whole number, 0 or more.');
  }
  world.store.data.account.balanceCents = balanceCents;
  world.store.touch();
  return done({ balanceCents });
}
