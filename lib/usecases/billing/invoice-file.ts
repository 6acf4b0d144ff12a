import { db } from '@/lib/db/client';
import type { InvoiceDocument } from '@/lib/documents/invoice-document';
import { invoicePdf } from '@/lib/documents/invoice-pdf';
import { invoiceUbl, ublGaps } from '@/lib/documents/invoice-ubl';
import { canSeeBilling } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { knownId } from '../known-id';
import { invoiceDocumentOf, loadForPaper } from './invoice-document-of';

export const invoiceFormats = ['pdf', 'ubl'] as const;
export type InvoiceFormat = (typeof invoiceFormats)[number];

export interface InvoiceFile {
  fileName: string;
  contentType: string;
  content: Uint8Array;
}

/**
 * An invoice as a file: PDF to read, UBL 2.1 (NLCIUS) for the bookkeeping. Throws `not_found`, also for whoever may not
 * see it, and `invoice_not_electronic` when the buyer's data lack what an electronic invoice needs.
 */
export async function readInvoiceFile(actor: Actor, id: string, format: InvoiceFormat): Promise<InvoiceFile> {
  const invoice = await loadForPaper(db(), knownId(id));
  if (!invoice || !canSeeBilling(actor, invoice)) throw new Problem('not_found');
  const document = invoiceDocumentOf(invoice);
  if (format === 'pdf') return pdfOf(document);
  if (ublGaps(document).length > 0) throw new Problem('invoice_not_electronic');
  return ublOf(document);
}

/** The invoice of a mail as its attachments: the PDF, and the electronic invoice where the buyer's data allow one. */
export async function invoiceAttachments(id: string) {
  const invoice = await loadForPaper(db(), id);
  if (!invoice) throw new Error(`invoice ${id} is gone`);
  const document = invoiceDocumentOf(invoice);
  const files = [await pdfOf(document)];
  if (ublGaps(document).length === 0) files.push(ublOf(document));
  return files.map(({ fileName, ...file }) => ({ filename: fileName, ...file }));
}

const pdfOf = async (document: InvoiceDocument): Promise<InvoiceFile> => ({
  fileName: `zegel-${document.number}.pdf`,
  contentType: 'application/pdf',
  content: await invoicePdf(document),
});

const ublOf = (document: InvoiceDocument): InvoiceFile => ({
  fileName: `zegel-${document.number}.xml`,
  contentType: 'application/xml',
  content: new TextEncoder().encode(invoiceUbl(document)),
});
