import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { dateText } from '@/lib/views/date-text';
import { recordAudit } from '../audit/record-audit';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';
import { updateChecks } from '../orders/update-checks';
import { runningFaceToFace } from './running-face-to-face';

interface Plan {
  faceToFaceId: string;
  plannedAt: Date;
  place: string;
}

/**
 * Fixes when and where somebody is identified in person; a new date takes the place of the old one. The representative
 * and the applicant are told. Throws what {@link runningFaceToFace} throws, and `invalid_input` for a past moment.
 */
export async function planFaceToFace(actor: Actor, { faceToFaceId, plannedAt, place }: Plan): Promise<void> {
  await transaction(async (tx) => {
    const found = await runningFaceToFace(tx, actor, faceToFaceId);
    const at = now();
    if (plannedAt <= at) throw new Problem('invalid_input', { fields: { day: 'validity_in_past' } });
    const { id, orderId } = found;
    await tx.faceToFace.update({ where: { id }, data: { state: 'planned', plannedAt, place } });
    await tellPlanned(tx, { ...found, plannedAt, place });
    await updateChecks(tx, orderId, actor);
    const audit = { action: 'face_to_face_planned', objectKind: 'order', objectId: orderId } as const;
    await recordAudit(tx, { actor, ...audit, at });
  });
}

type Planned = Awaited<ReturnType<typeof runningFaceToFace>> & { plannedAt: Date };

async function tellPlanned(tx: Tx, { id, orderId, representation, route, plannedAt, place }: Planned) {
  const { applicant, words, toRepresentative } = await orderForMail(tx, orderId);
  const { mail, words: theirs, fullName } = toRepresentative(representation.id);
  const time = plannedAt.getTime();
  await queueMail(tx, {
    ...mail,
    template: 'face_to_face_planned',
    data: { ...theirs, route, date: dateText(plannedAt, mail.locale, 'datetime'), place },
    dedupeKey: `face_to_face_planned:${id}:${time}:${place}`,
  });
  await queueMail(tx, {
    ...applicant,
    template: 'face_to_face_date',
    data: { ...words, date: dateText(plannedAt, applicant.locale, 'datetime'), representative: fullName },
    dedupeKey: `face_to_face_date:${id}:${time}`,
  });
}
