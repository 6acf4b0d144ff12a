import { dateText } from '@/lib/views/date-text';
import { translator } from '@/lib/views/messages/translate';
import { moneyText } from '@/lib/views/money-text';
import { ibanText } from './addressee';
import type { InvoiceDocument } from './invoice-document';

/** What the reader must do to pay, or that nothing is to be done; the same words on paper and in the e-invoice. */
export function paymentText(invoice: InvoiceDocument): string {
  const { kind, paid, collected, locale, seller, number } = invoice;
  const t = translator(locale, 'document');
  const date = dateText(paid?.at ?? invoice.dueAt, locale);
  const amount = moneyText(invoice.totalCents, invoice.currency, locale);
  if (paid) {
    const words = { date, method: t(`method.${paid.method}`) };
    return kind === 'credit' ? t('payment.refunded', words) : t('payment.paid', words);
  }
  if (kind === 'credit') return t('payment.refund', { amount, date });
  if (collected?.method === 'directdebit') {
    return t('payment.directdebit', { amount, date, mandate: collected.mandateReference });
  }
  if (collected && collected.method !== 'invoice') {
    return t('payment.card', { amount, date, method: t(`method.${collected.method}`) });
  }
  return t('payment.transfer', { amount, date, iban: ibanText(seller.iban), seller: seller.name, number });
}

/** Why no VAT is charged, in the words an invoice must carry; nothing when VAT is charged. */
export function vatReasonText({ vat, locale }: InvoiceDocument): string | undefined {
  const t = translator(locale, 'document');
  if (vat.rule === 'reverse_charge') return t('vatReason.reverse_charge');
  return vat.rule === 'outside_eu' ? t('vatReason.outside_eu') : undefined;
}
