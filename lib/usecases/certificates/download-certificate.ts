import { z } from 'zod';
import { db } from '@/lib/db/client';
import type { Certificate } from '@/lib/db/generated/client';
import { canCreateCertificate, canSeeCertificates } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import type { Bytes } from '@/lib/pki/bytes';
import { certificateFileName } from '@/lib/pki/file-names';
import { makeMailZip, toCertificatePem, toP7bPem } from '@/lib/pki/formats';
import { readCertificates } from '@/lib/pki/read-certificates';
import { knownId } from '../known-id';
import { currentCertificate as isInUse } from './current-certificate';

/** The forms in which the public part of a certificate can be had (S0-1.5.2g, S0-1.5.5c). */
export const downloadFormats = ['crt', 'pem', 'p7b', 'der', 'zip'] as const;
export type DownloadFormat = (typeof downloadFormats)[number];

export interface PublicFile {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string | Bytes;
}

interface Source {
  readonly name: string;
  readonly chain: readonly [Bytes, ...Bytes[]];
  readonly issuedAt: Date;
}

/** Media types as registered: RFC 5273, RFC 8555 section 9.1 and RFC 2585. */
const makers: Record<DownloadFormat, (source: Source) => PublicFile> = {
  crt: ({ name, chain: [leaf] }) => ({
    filename: certificateFileName(name, 'crt'),
    contentType: 'application/x-pem-file',
    content: toCertificatePem([leaf]),
  }),
  pem: ({ name, chain }) => ({
    filename: certificateFileName(name, 'pem'),
    contentType: 'application/pem-certificate-chain',
    content: toCertificatePem(chain),
  }),
  p7b: ({ name, chain }) => ({
    filename: certificateFileName(name, 'p7b'),
    contentType: 'application/x-pkcs7-certificates',
    content: toP7bPem(chain),
  }),
  der: ({ name, chain: [leaf] }) => ({
    filename: certificateFileName(name, 'cer'),
    contentType: 'application/pkix-cert',
    content: leaf,
  }),
  zip: ({ name, chain, issuedAt }) => ({
    filename: certificateFileName(name, 'zip'),
    contentType: 'application/zip',
    content: makeMailZip({ name, chain, issuedAt }),
  }),
};

/** What the forms are on the wire. */
export const downloadMediaTypes = [
  'application/x-pem-file',
  'application/pem-certificate-chain',
  'application/x-pkcs7-certificates',
  'application/pkix-cert',
  'application/zip',
] as const;

const request = z.object({ orderId: z.uuid(), format: z.enum(downloadFormats) });

/**
 * The order's current certificate with its chain, as a file: the public part, never a key. For everybody who may see
 * the order and for the holder of the link to make the certificate. Throws `not_found`, also for an unknown format, and
 * `certificate_not_ready`.
 */
export async function downloadCertificate(
  actor: Actor,
  asked: { orderId: string; format: string },
): Promise<PublicFile> {
  const parsed = request.safeParse(asked);
  if (!parsed.success) throw new Problem('not_found');
  return makers[parsed.data.format](await currentCertificate(actor, parsed.data.orderId));
}

/**
 * The order's current certificate with its chain, for who may have it as a file. Throws `not_found` and
 * `certificate_not_ready`.
 */
export async function currentCertificate(actor: Actor, orderId: string): Promise<Source> {
  const order = await db().certificateOrder.findUnique({
    where: { id: knownId(orderId) },
    include: { certificates: { where: isInUse } },
  });
  if (!order || !(canSeeCertificates(actor, order) || canCreateCertificate(actor, order))) {
    throw new Problem('not_found');
  }
  const [certificate] = order.certificates;
  if (!certificate) throw new Problem('certificate_not_ready');
  return sourceOf(certificate);
}

/** One certificate of the account with its chain, also one that was replaced since. Throws `not_found`. */
export async function downloadOneCertificate(
  actor: Actor,
  certificateId: string,
  format: DownloadFormat,
): Promise<PublicFile> {
  const certificate = await db().certificate.findUnique({
    where: { id: knownId(certificateId) },
    include: { order: true },
  });
  if (!certificate || !canSeeCertificates(actor, certificate.order)) throw new Problem('not_found');
  return makers[format](sourceOf(certificate));
}

type Stored = Pick<Certificate, 'commonName' | 'createdAt' | 'leaf' | 'chain'>;

const sourceOf = (certificate: Stored): Source => ({
  name: certificate.commonName,
  chain: chainOf(certificate),
  issuedAt: certificate.createdAt,
});

function chainOf({ leaf, chain }: Stored): [Bytes, ...Bytes[]] {
  const bundle = readCertificates(leaf + chain);
  const [first, ...issuers] = bundle.ok ? bundle.certificates : [];
  if (!first) throw new Error('A stored certificate is not readable');
  return [first, ...issuers];
}
