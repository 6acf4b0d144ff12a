import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { Situation } from '@/lib/domain/revocation/reasons';
import { signedIn } from '../accounts/accounts.fixture';
import { currentCertificate as isInUse } from '../certificates/current-certificate';
import { member } from '../members/members.fixture';
import { type Outside, runJobs } from '../orders/orders.fixture';
import { issued } from '../orders/stages.fixture';
import { askRevocation } from './ask-revocation';

type UserActor = Extract<Actor, { kind: 'user' }>;

/** The same person, both factors given just now. */
export const fresh = async (actor: Actor) =>
  (await signedIn(actor.kind === 'user' ? actor.userId : '', new Date())) as UserActor;

/** An order with its certificate, its applicant signed in just now, and how to ask for revocation. */
export async function revocable(outside: Outside) {
  const order = await issued(outside, 'csr');
  const actor = await fresh(order.actor);
  const certificate = await currentCertificate(order.orderId);
  const wish = (situation: Situation = 'stolen', certificateId = certificate.id) => ({
    orderId: order.orderId,
    certificateId,
    situation,
    comment: '',
  });
  return { ...order, actor, certificate, wish };
}

/** A colleague in the same account, signed in just now. */
export async function colleague(actor: UserActor, role: 'owner' | 'requester' | 'auditor' | 'billing') {
  return fresh((await member(role, actor.accountId)).actor);
}

/** Asks, and lets the worker bring it to the CA. */
export async function revoke(actor: Actor, wish: Parameters<typeof askRevocation>[1]) {
  const answer = await askRevocation(actor, wish);
  await runJobs();
  return answer;
}

export const currentCertificate = (orderId: string) =>
  db().certificate.findFirstOrThrow({ where: { orderId, ...isInUse }, orderBy: { createdAt: 'desc' } });

export const revocationOf = (certificateId: string) =>
  db().revocation.findFirstOrThrow({ where: { certificateId }, orderBy: { askedAt: 'desc' } });

/** How often the CA was asked to revoke something of this order. */
export const asked = (orderId: string) =>
  db().exchange.count({ where: { orderId, method: 'PUT', path: { endsWith: '/revoke' } } });
