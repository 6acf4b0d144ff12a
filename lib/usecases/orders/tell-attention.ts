import type { Tx } from '@/lib/db/client';
import type { CheckReason, CheckRow } from '@/lib/domain/checks/check-kinds';
import { dutchDay } from '@/lib/domain/validity/dates';
import { translator } from '@/lib/views/messages/translate';
import { queueMail } from '../mail/queue-mail';
import { orderForMail } from './order-mails';

/** Told by mails of their own. */
const toldElsewhere: ReadonlySet<CheckReason> = new Set<CheckReason>([
  'question_asked',
  'identity_wrong_address',
  'identity_mail_lost',
  'approval_colleague_looks',
  'key_file_waits',
  'power_of_attorney_needed',
  'power_of_attorney_on_paper',
  'power_of_attorney_declined',
  'power_of_attorney_refused',
]);

/** The words for a check and why it is where it is, with the representative in them. */
export async function checkWords(
  tx: Tx,
  orderId: string,
  { kind, reason }: Pick<CheckRow, 'kind' | 'reason'>,
) {
  const loaded = await orderForMail(tx, orderId);
  const { locale } = loaded.applicant;
  const t = translator(locale, 'check');
  const say = t as unknown as (key: string, params: Record<string, string>) => string;
  const [first] = loaded.order.representations;
  const params = {
    representative: loaded.representativeName,
    email: first?.contact.email ?? '',
    done: '0',
    of: '0',
  };
  return { ...loaded, check: t(`kind.${kind}`), reason: say(`reason.${reason}`, params) };
}

/**
 * A check came to a point where the applicant has to do something, or the representative's identity could not be
 * established: the applicant is told at once, once a day for the same thing however the answers waver.
 */
export async function tellAttention(tx: Tx, orderId: string, row: CheckRow, at: Date): Promise<void> {
  const { kind, state, owner, reason } = row;
  if ((state !== 'todo' && state !== 'failed') || toldElsewhere.has(reason)) return;
  const dedupeKey = `${orderId}:${kind}:${reason}:${dutchDay(at)}`;
  if (owner === 'applicant') {
    const { applicant, words, check, reason: why } = await checkWords(tx, orderId, row);
    const data = { ...words, check, reason: why };
    await queueMail(tx, { ...applicant, template: 'order_problem', data, dedupeKey: `problem:${dedupeKey}` });
  }
  if (kind === 'identity' && state === 'failed') {
    const { applicant, words, representativeName, reason: why } = await checkWords(tx, orderId, row);
    const data = { ...words, representative: representativeName, reason: why };
    await queueMail(tx, {
      ...applicant,
      template: 'identity_trouble',
      data,
      dedupeKey: `trouble:${dedupeKey}`,
    });
  }
}
