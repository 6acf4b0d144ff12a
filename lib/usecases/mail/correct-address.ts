import { now } from '@/lib/base/clock';
import type { Tx } from '@/lib/db/client';
import { withdrawOpenLinks } from '@/lib/db/links';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { linkSubject } from '@/lib/domain/account/link';
import { type MailReceiver, receiverOf } from '@/lib/domain/mail/whose-mail';
import { Problem } from '@/lib/domain/problem';
import type { MailData, MailTemplate } from '@/lib/mail/templates';
import { recordAudit } from '../audit/record-audit';
import { askRightPerson } from '../identity/wrong-person';
import { updateChecks } from '../orders/update-checks';
import { recordHappening } from '../revocation/record-happening';
import { orderMail, purposeOf, subjectsNamed } from './order-mail';
import { queueMail } from './queue-mail';

interface Correction {
  mailId: string;
  /** Checked and in small letters. */
  email: string;
}

/**
 * Corrects the address a mail went to, where it belongs, and asks again there (M41): the link in the old mail opens
 * nothing any more, and whoever had it open is out. Once somebody's identity is established only our own people change
 * the address, so that an applicant cannot take the approval to themselves.
 *
 * Throws Problem `not_found`, `mail_not_needed`, `address_of_account`, `address_settled`, and `invalid_input` for the
 * address that it has already.
 */
export async function correctAddress(actor: Actor, { mailId, email }: Correction): Promise<void> {
  await transaction(async (tx) => {
    const mail = await orderMail(tx, actor, mailId);
    if (mail.to.toLowerCase() === email.toLowerCase()) {
      throw new Problem('invalid_input', { fields: { email: 'email_same' } });
    }
    const at = now();
    const receiver = receiverOf(mail);
    await change[receiver](tx, mail, email, actor);
    await closeOldLink(tx, mail, at);
    await queueMail(tx, {
      template: mail.template as MailTemplate,
      data: mail.data as MailData<MailTemplate>,
      to: email,
      locale: mail.locale,
      ...subjectsNamed(mail),
      resendOfId: mail.id,
      dedupeKey: `corrected:${mail.id}:${email.toLowerCase()}`,
    });
    await tx.mail.updateMany({ where: { id: mail.id, state: 'queued' }, data: { state: 'refused' } });
    if (mail.representationId) await updateChecks(tx, mail.order.id, actor);
    await tell(tx, actor, mail.order.id, receiver, at);
  });
}

type OrderMail = Awaited<ReturnType<typeof orderMail>>;

const notOurs = async () => {
  throw new Problem('address_of_account');
};

/** Where the address of each kind of receiver is kept. */
const change: Record<
  MailReceiver,
  (tx: Tx, mail: OrderMail, email: string, actor: Actor) => Promise<unknown>
> = {
  account: notOurs,
  other: notOurs,
  async representative(tx, { representationId }, email, actor) {
    const person = await tx.representation.findUniqueOrThrow({ where: { id: representationId ?? '' } });
    if (person.identityState === 'passed' && actor.kind !== 'staff') throw new Problem('address_settled');
    await tx.contact.update({ where: { id: person.contactId }, data: { email } });
    await askRightPerson(tx, person.id, actor);
  },
  signatory: (tx, { signatoryId }, email) =>
    tx.signatory.update({ where: { id: signatoryId ?? '' }, data: { email } }),
  colleague: (tx, { handoverId }, email) =>
    tx.handover.update({ where: { id: handoverId ?? '' }, data: { email } }),
};

async function closeOldLink(tx: Tx, mail: OrderMail, at: Date): Promise<void> {
  const purpose = purposeOf(mail);
  if (!purpose) return;
  const subject = { purpose, ...linkSubject(purpose, mail) };
  await withdrawOpenLinks(tx, subject, at);
  await tx.linkSession.deleteMany({ where: { link: subject } });
}

async function tell(tx: Tx, actor: Actor, orderId: string, receiver: MailReceiver, at: Date): Promise<void> {
  const name = 'address_corrected';
  const detail = { receiver };
  await recordHappening(tx, { orderId, name, actor, at, detail });
  await recordAudit(tx, { actor, action: name, objectKind: 'order', objectId: orderId, detail, at });
}
