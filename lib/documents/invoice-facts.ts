import { dateText } from '@/lib/views/date-text';
import { translator } from '@/lib/views/messages/translate';
import type { InvoiceDocument } from './invoice-document';
import type { Fact } from './sheet/blocks';

/** What identifies an invoice or credit note, in the order in which a bookkeeper looks for it. */
export function invoiceFacts(invoice: InvoiceDocument): Fact[] {
  const { kind, locale, number, issuedAt, dueAt, paid, credits, purchaseOrderNumber, buyer } = invoice;
  const t = translator(locale, 'document');
  const facts: [string, string | undefined][] = [
    [t(`${kind}.number`), number],
    [t(`${kind}.issuedAt`), dateText(issuedAt, locale)],
    [t(`${kind}.dueAt`), paid ? undefined : dateText(dueAt, locale)],
    [t('credit.credits'), credits?.number],
    [t('accountNumber'), `#${buyer.accountNumber}`],
    [t('purchaseOrder'), purchaseOrderNumber],
    [t('reference'), buyer.reference],
    [t('buyerVat'), buyer.vatNumber],
    [t('buyerOin'), buyer.oin],
    [t('buyerKvk'), buyer.oin ? undefined : buyer.kvkNumber],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
