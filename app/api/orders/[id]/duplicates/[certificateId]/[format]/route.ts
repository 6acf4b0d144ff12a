import { Problem } from '@/lib/domain/problem';
import { downloadFormats, downloadOneCertificate } from '@/lib/usecases/certificates/download-certificate';
import { readerFile } from '@/lib/web/route';

/** The public part of a certificate beside the first one of its order, as a file. */
export const GET = readerFile<{ certificateId: string; format: string }>((actor, asked) => {
  const format = downloadFormats.find((known) => known === asked.format);
  if (!format) throw new Problem('not_found');
  return downloadOneCertificate(actor, asked.certificateId, format);
});
