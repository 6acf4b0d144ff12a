import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { isRunning } from '@/lib/domain/identity/face-to-face';
import { Problem } from '@/lib/domain/problem';
import { identityProvider } from '@/lib/identity/identity-provider';
import { nameOf } from '../identity/person-name';
import { knownId } from '../known-id';
import { namesOf } from '../staff/names-of';
import { needValidator } from '../validation/need-validator';
import { wishOf } from './wish';

/**
 * Everybody who represents an order, how far their identity and approval are, and their appointments in person: the
 * page on which validation plans and records. Throws `forbidden` for anybody but validation, and `not_found`.
 */
export async function readFaceToFace(actor: Actor, orderId: string) {
  needValidator(actor);
  const order = await db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: {
      organisation: true,
      representations: {
        include: { contact: true, faceToFaces: { orderBy: { askedAt: 'desc' } } },
        orderBy: { position: 'asc' },
      },
    },
  });
  if (!order) throw new Problem('not_found');
  const asked = order.representations.flatMap(({ faceToFaces }) => faceToFaces);
  const names = await namesOf(asked.map(({ recordedBy }) => recordedBy));
  return {
    orderId: order.id,
    number: order.number,
    organisationName: order.organisation?.name ?? '',
    open: order.state === 'validating',
    /** Without an identity provider the CA writes to them itself, and its outcome is recorded here. */
    byCa: identityProvider() === null,
    people: order.representations.map(({ contact, faceToFaces, ...person }) => ({
      id: person.id,
      position: person.position,
      name: nameOf(contact),
      email: contact.email,
      phone: contact.phone,
      identityState: person.identityState,
      identityReason: person.identityReason,
      changedAt: person.identityChangedAt,
      wrongPerson: person.wrongPersonAt !== null,
      approval: person.approval,
      faceToFaces: faceToFaces.map((one) => ({
        id: one.id,
        route: one.route,
        state: one.state,
        running: isRunning(one.state),
        wish: wishOf(one.wish),
        priceCents: one.priceCents,
        askedAt: one.askedAt,
        plannedAt: one.plannedAt,
        place: one.place,
        reason: one.reason,
        recordedBy: names.get(one.recordedBy ?? '') ?? null,
        recordedAt: one.recordedAt,
      })),
    })),
  };
}
