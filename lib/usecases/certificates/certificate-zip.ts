import { db } from '@/lib/db/client';
import { certificateFileName } from '@/lib/pki/file-names';
import { makeMailZip } from '@/lib/pki/formats';
import { readCertificates } from '@/lib/pki/read-certificates';
import { currentCertificate } from './current-certificate';

/**
 * The attachment of "Your certificate for …": the public part of the order's current certificate (S0-1.5.5), or of the
 * one that the mail is about.
 */
export async function certificateZip(
  orderId: string,
  certificateId?: string,
): Promise<{ filename: string; content: Uint8Array; contentType: string }> {
  const { commonName, leaf, chain, createdAt } = await db().certificate.findFirstOrThrow({
    where: { orderId, ...(certificateId ? { id: certificateId } : currentCertificate) },
  });
  const bundle = readCertificates(leaf + chain);
  if (!bundle.ok) throw new Error(`The certificate of order ${orderId} is not readable`);
  return {
    filename: certificateFileName(commonName, 'zip'),
    content: makeMailZip({ name: commonName, chain: bundle.certificates, issuedAt: createdAt }),
    contentType: 'application/zip',
  };
}
