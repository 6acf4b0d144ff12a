import type { Tx } from '@/lib/db/client';
import { decider } from '@/lib/domain/identity/representation';
import type { Locale } from '@/lib/domain/locale';
import { certificateFileName } from '@/lib/pki/file-names';
import { dateText } from '@/lib/views/date-text';
import { localText } from '@/lib/views/local-text';
import { forecastWords } from '../durations/forecast-words';
import { nameOf } from '../identity/person-name';
import { queueMail } from '../mail/queue-mail';
import { mailExtraRecipients } from './mail-extra-recipients';

/** What every mail about an order needs: the order with its people. */
export async function orderForMail(tx: Tx, orderId: string) {
  const order = await tx.certificateOrder.findUniqueOrThrow({
    where: { id: orderId },
    include: {
      applicant: true,
      organisation: true,
      product: true,
      account: true,
      representations: { include: { contact: true }, orderBy: { position: 'asc' } },
    },
  });
  const words = wordsOf(order, order.applicant.locale);
  return {
    order,
    applicant: {
      to: order.applicant.email,
      locale: order.applicant.locale,
      orderId,
      userId: order.applicantId,
    },
    words: { ...words, name: order.applicant.firstName },
    representativeName: order.representations.map(({ contact }) => nameOf(contact)).join(', '),
    /** How to write to one of the representatives, in their language, and how to call them. */
    toRepresentative(representationId: string) {
      const { contact } = one(order.representations, representationId);
      const locale = contact.locale ?? order.applicant.locale;
      const mail = { to: contact.email, locale, orderId, representationId };
      return {
        mail,
        words: { ...wordsOf(order, locale), name: contact.firstName },
        fullName: nameOf(contact),
      };
    },
  };
}

interface Named {
  readonly id: string;
  readonly number: string;
  readonly product: { readonly name: unknown };
  readonly organisation: { readonly name: string } | null;
  readonly account: { readonly name: string };
}

function wordsOf({ id, number, product, organisation, account }: Named, locale: Locale) {
  return {
    orderId: id,
    number,
    product: localText(product.name, locale),
    organisation: organisation?.name ?? account.name,
  };
}

function one<R extends { id: string }>(all: readonly R[], id: string): R {
  const found = all.find((candidate) => candidate.id === id);
  if (!found) throw new Error('The order has no such representative');
  return found;
}

/** One mail per order and per time that the order came into its present state: a retried job doubles nothing. */
const once = (name: string, order: { id: string; stateSince: Date }) =>
  `${name}:${order.id}:${order.stateSince.getTime()}`;

export async function mailOrderReceived(tx: Tx, orderId: string): Promise<void> {
  const { order, applicant, words, representativeName } = await orderForMail(tx, orderId);
  await queueMail(tx, {
    ...applicant,
    template: 'order_received',
    data: {
      ...words,
      representative: representativeName,
      forecast: await forecastWords(tx, orderId, applicant.locale),
    },
    dedupeKey: once('order_received', order),
  });
}

export async function mailOrderReturned(tx: Tx, orderId: string): Promise<void> {
  const { order, applicant, words } = await orderForMail(tx, orderId);
  await queueMail(tx, {
    ...applicant,
    template: 'order_returned',
    data: { ...words, reason: order.problem ?? '' },
    dedupeKey: once('order_returned', order),
  });
}

export async function mailOrderRejected(tx: Tx, orderId: string): Promise<void> {
  const { order, applicant, words } = await orderForMail(tx, orderId);
  await queueMail(tx, {
    ...applicant,
    template: 'order_rejected',
    data: { ...words, reason: order.problem ?? '' },
    dedupeKey: once('order_rejected', order),
  });
}

export async function mailOrderDeclined(tx: Tx, orderId: string): Promise<void> {
  const { order, applicant, words } = await orderForMail(tx, orderId);
  const first = decider(order.representations);
  await queueMail(tx, {
    ...applicant,
    template: 'order_declined',
    data: {
      ...words,
      representative: first ? nameOf(first.contact) : '',
      reason: first?.approvalReason ?? '',
    },
    dedupeKey: once('order_declined', order),
  });
}

/** A request that never left the portal is put away without a mail. */
export async function mailOrderCanceled(tx: Tx, orderId: string): Promise<void> {
  const { order, applicant, words } = await orderForMail(tx, orderId);
  if (!order.submittedAt) return;
  await queueMail(tx, {
    ...applicant,
    template: 'order_canceled',
    data: { ...words, reason: order.cancelReason ?? 'none' },
    dedupeKey: once('order_canceled', order),
  });
}

/** With the key in the browser the applicant makes the .p12 now (S0-1.5.0a); an own CSR needs no such step. */
export async function mailCreateCertificate(tx: Tx, orderId: string): Promise<void> {
  const { order, applicant, words } = await orderForMail(tx, orderId);
  if (order.keySource !== 'browser') return;
  await queueMail(tx, {
    ...applicant,
    template: 'create_certificate',
    data: {
      ...words,
      commonName: order.commonName ?? '',
      before: order.collectBefore ? dateText(order.collectBefore, applicant.locale) : '',
    },
    dedupeKey: once('create_certificate', order),
  });
}

/** The public part, for whoever asks for it (S0-1.5.5). */
export async function mailCertificate(tx: Tx, orderId: string): Promise<void> {
  const loaded = await orderForMail(tx, orderId);
  const { order, applicant, words } = loaded;
  await queueMail(tx, {
    ...applicant,
    template: 'your_certificate',
    data: {
      ...words,
      commonName: order.commonName ?? '',
      fileName: certificateFileName(order.commonName ?? '', 'zip'),
    },
    dedupeKey: once('your_certificate', order),
  });
  await mailExtraRecipients(tx, loaded);
}
