import type { Tx } from '@/lib/db/client';
import type { Locale } from '@/lib/domain/locale';
import { localText } from '@/lib/views/local-text';
import { translator } from '@/lib/views/messages/translate';
import { nameOf } from '../identity/person-name';
import { queueMail } from '../mail/queue-mail';

/** What a question is called in a language. */
function questionName(question: string, locale: Locale): string {
  const words = translator(locale, 'request') as (key: string) => string;
  return words(`step.${question}`);
}

const withPeople = { order: { include: { account: true, product: true, applicant: true } } } as const;

/** A step that was handed over, with whom and what its mails speak of. */
export async function stepForMail(tx: Tx, id: string, locale: Locale) {
  const handover = await tx.handover.findUniqueOrThrow({ where: { id }, include: withPeople });
  const { order, askedBy } = handover;
  // Whoever asked may have left since: then the applicant of the order hears.
  const asker = await tx.user.findFirst({
    where: { id: askedBy, accountId: order.accountId, blockedAt: null },
  });
  return {
    handover,
    asker: asker ?? order.applicant,
    words: {
      orderId: order.id,
      number: order.number,
      product: localText(order.product.name, locale),
      organisation: order.account.name,
      question: questionName(handover.question, locale),
    },
  };
}

/** The mail with the link to the one question; made again, the link before it opens nothing any more. */
export async function mailStep(
  tx: Tx,
  { id, locale, dedupeKey }: { id: string; locale: Locale; dedupeKey: string },
): Promise<void> {
  const { handover, asker, words } = await stepForMail(tx, id, locale);
  await queueMail(tx, {
    template: 'your_step',
    to: handover.email,
    locale,
    handoverId: id,
    data: { ...words, name: handover.name, applicant: nameOf(asker), note: handover.note || 'none' },
    dedupeKey,
  });
}
