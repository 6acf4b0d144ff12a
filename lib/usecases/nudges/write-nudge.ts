import type { Tx } from '@/lib/db/client';
import { checkRows } from '@/lib/domain/checks/check-rows';
import type { MailData, MailTemplate } from '@/lib/mail/templates';
import { dateText } from '@/lib/views/date-text';
import { translator } from '@/lib/views/messages/translate';
import { subjectsNamed } from '../mail/order-mail';
import { queueMail } from '../mail/queue-mail';
import { checkFactsOf } from '../orders/order-facts';
import { orderForMail } from '../orders/order-mails';
import { checkWords } from '../orders/tell-attention';
import type { OrderWaiting, Waiting } from './waiting';

interface Nudge extends Waiting {
  /** The stage in days; 30 for a key file means that its link has ended. */
  readonly stage: number;
  readonly dedupeKey: string;
}

type Writer = (tx: Tx, order: OrderWaiting, nudge: Nudge) => Promise<void>;

/** The mail of each kind of reminder. */
export const writeNudge: Readonly<Record<Waiting['kind'], Writer>> = {
  verify_identity: (tx, order, nudge) => toRepresentative(tx, order, nudge, 'identity_reminder'),
  approve_order: (tx, order, nudge) => toRepresentative(tx, order, nudge, 'approval_reminder'),
  sign_power_of_attorney: (tx, _order, nudge) => sayAgain(tx, { signatoryId: nudge.subjectId }, nudge),
  answer_step: (tx, _order, nudge) => sayAgain(tx, { handoverId: nudge.subjectId }, nudge),
  act: remindApplicant,
  create_certificate: remindOfKey,
  async say_installed(tx, order, { dedupeKey }) {
    const { applicant, words } = await orderForMail(tx, order.id);
    const data = { ...words, commonName: order.commonName ?? '' };
    await queueMail(tx, { ...applicant, template: 'installed_check', data, dedupeKey });
  },
};

async function toRepresentative(
  tx: Tx,
  { id }: OrderWaiting,
  { subjectId, since, dedupeKey }: Nudge,
  template: 'identity_reminder' | 'approval_reminder',
): Promise<void> {
  const { order, toRepresentative: to } = await orderForMail(tx, id);
  const { mail, words } = to(subjectId);
  const data = {
    ...words,
    accountNumber: order.account.number,
    applicant: `${order.applicant.firstName} ${order.applicant.lastName}`,
    date: dateText(since, mail.locale),
  };
  await queueMail(tx, { ...mail, template, data, dedupeKey });
}

/** The mail that asked is said again, with a new link. */
async function sayAgain(
  tx: Tx,
  who: { signatoryId: string } | { handoverId: string },
  { dedupeKey }: Nudge,
): Promise<void> {
  const asked = await tx.mail.findFirst({ where: who, orderBy: { queuedAt: 'desc' } });
  if (!asked) return;
  await queueMail(tx, {
    template: asked.template as MailTemplate,
    data: asked.data as MailData<MailTemplate>,
    to: asked.to,
    locale: asked.locale,
    ...subjectsNamed(asked),
    resendOfId: asked.id,
    dedupeKey,
  });
}

async function remindApplicant(tx: Tx, order: OrderWaiting, { since, dedupeKey }: Nudge): Promise<void> {
  const row = checkRows(checkFactsOf(order)).find(
    ({ owner, state }) => owner === 'applicant' && (state === 'todo' || state === 'failed'),
  );
  const loaded = row ? await checkWords(tx, order.id, row) : await returnedWords(tx, order.id);
  const { applicant, words, check, reason } = loaded;
  const data = { ...words, check, reason, date: dateText(since, applicant.locale) };
  await queueMail(tx, { ...applicant, template: 'order_reminder', data, dedupeKey });
}

/** What a request that the CA sent back waits for. */
async function returnedWords(tx: Tx, orderId: string) {
  const loaded = await orderForMail(tx, orderId);
  const t = translator(loaded.applicant.locale, 'order');
  return { ...loaded, check: t('state.returned'), reason: t('about.returned') };
}

async function remindOfKey(tx: Tx, order: OrderWaiting, { stage, dedupeKey }: Nudge): Promise<void> {
  const { applicant, words } = await orderForMail(tx, order.id);
  const data = { ...words, commonName: order.commonName ?? '' };
  if (stage === 30 || !order.collectBefore) {
    await queueMail(tx, { ...applicant, template: 'key_link_ended', data, dedupeKey });
    return;
  }
  const before = dateText(order.collectBefore, applicant.locale);
  await queueMail(tx, { ...applicant, template: 'key_link_ending', data: { ...data, before }, dedupeKey });
}
