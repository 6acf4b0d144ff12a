import type { Tx } from '@/lib/db/client';
import type { Signatory } from '@/lib/db/generated/client';
import { localText } from '@/lib/views/local-text';
import { nameOf } from '../identity/person-name';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from '../orders/order-mails';

/** The applicant hears that a power of attorney is needed, once per time that the checks begin. */
export async function mailPowerNeeded(tx: Tx, orderId: string): Promise<void> {
  const { order, applicant, words, representativeName: representative } = await orderForMail(tx, orderId);
  await queueMail(tx, {
    ...applicant,
    template: 'power_of_attorney_needed',
    data: { ...words, representative },
    dedupeKey: `power_of_attorney_needed:${orderId}:${order.submittedAt?.getTime() ?? 0}`,
  });
}

type SigningMail = 'power_of_attorney_sign' | 'power_of_attorney_reminder';

/** A signatory is asked, or reminded, in the own language. `occasion` tells one asking from the next. */
export async function mailSignatory(
  tx: Tx,
  orderId: string,
  signatory: Signatory,
  { template, occasion }: { template: SigningMail; occasion: string },
): Promise<void> {
  const { order, words, representativeName: representative } = await orderForMail(tx, orderId);
  const { id: signatoryId, email: to, locale, firstName: name } = signatory;
  await queueMail(tx, {
    template,
    to,
    locale,
    orderId,
    signatoryId,
    data: {
      ...words,
      name,
      product: localText(order.product.name, locale),
      applicant: nameOf(order.applicant),
      representative,
    },
    dedupeKey: `${template}:${signatoryId}:${occasion}`,
  });
}

export async function mailPowerDeclined(tx: Tx, orderId: string, signatory: Signatory): Promise<void> {
  const { applicant, words } = await orderForMail(tx, orderId);
  await queueMail(tx, {
    ...applicant,
    template: 'power_of_attorney_declined',
    data: { ...words, signatory: nameOf(signatory), reason: signatory.reason ?? '' },
    dedupeKey: `power_of_attorney_declined:${signatory.id}:${signatory.declinedAt?.getTime() ?? 0}`,
  });
}

/** The applicant hears what our people decided; with a refusal why, and what to do. */
export async function mailPowerDecided(
  tx: Tx,
  orderId: string,
  decided: { powerId: string; refused: string | null },
): Promise<void> {
  const { applicant, words, representativeName: representative } = await orderForMail(tx, orderId);
  const { powerId, refused: reason } = decided;
  if (reason === null) {
    const dedupeKey = `power_of_attorney_accepted:${powerId}`;
    const data = { ...words, representative };
    await queueMail(tx, { ...applicant, template: 'power_of_attorney_accepted', data, dedupeKey });
  } else {
    const dedupeKey = `power_of_attorney_refused:${powerId}`;
    const data = { ...words, reason };
    await queueMail(tx, { ...applicant, template: 'power_of_attorney_refused', data, dedupeKey });
  }
}
