import { Problem } from '@/lib/domain/problem';
import { invoiceFormats, readInvoiceFile } from '@/lib/usecases/billing/invoice-file';
import { readerFile } from '@/lib/web/route';

/** An invoice as PDF or as electronic invoice. */
export const GET = readerFile<{ id: string; format: string }>(async (actor, { id, format: asked }) => {
  const format = invoiceFormats.find((known) => known === asked);
  if (!format) throw new Problem('not_found');
  const { fileName, contentType, content } = await readInvoiceFile(actor, id, format);
  return { filename: fileName, contentType, content: Buffer.from(content) };
});
