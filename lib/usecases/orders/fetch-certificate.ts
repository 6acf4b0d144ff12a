import { newId } from '@/lib/base/ids';
import type { Tx } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import { toCertificatePem } from '@/lib/pki/formats';
import { orderChain } from '@/lib/pki/order-chain';
import { type CertificateFacts, readCertificate } from '@/lib/pki/read-certificate';
import { raiseWorkItem } from '../staff/raise-work-item';
import { announce } from '../webhooks/announce';
import { caForOrder } from './ca-for-order';

/** A certificate as the CA handed it over, in order: what is in it, and its issuers as PEM. */
export interface FetchedCertificate {
  readonly orderId: string;
  readonly caCertificateId: string;
  readonly facts: CertificateFacts;
  readonly issuers: string;
}

/** Fetches an issued certificate with its chain. One that is not whole goes to our people, and undefined comes back. */
export async function fetchCertificate(
  orderId: string,
  caCertificateId: string,
): Promise<FetchedCertificate | undefined> {
  const { bytes } = await caForOrder(orderId).download(caCertificateId, 'pem_all');
  const ordered = await orderChain(new TextDecoder().decode(bytes));
  const leaf = ordered.ok ? ordered.chain[0] : undefined;
  const facts = leaf && (await readCertificate(leaf));
  if (ordered.ok && ordered.complete && facts) {
    return { orderId, caCertificateId, facts, issuers: toCertificatePem(ordered.chain.slice(1)) };
  }
  await transaction((tx) => tellUnclear(tx, orderId, caCertificateId));
  return undefined;
}

/** Our people look at a certificate that does not fit what was asked for. */
export const tellUnclear = (tx: Tx, orderId: string, certificate: string) =>
  raiseWorkItem(tx, {
    kind: 'ca_unclear',
    orderId,
    params: { about: 'chain_not_whole', certificate },
    dedupeKey: `chain:${orderId}`,
  });

interface Place {
  readonly at: Date;
  /** When the certificate itself has no common name. */
  readonly commonName: string | null;
  /** Set when it stands beside the first one of the order. */
  readonly duplicateId?: string;
}

/** Writes a fetched certificate down and tells the programs that listen. */
export async function keepCertificate(
  tx: Tx,
  { orderId, caCertificateId, facts, issuers }: FetchedCertificate,
  { at, commonName, duplicateId }: Place,
): Promise<string> {
  const certificateId = newId();
  const { serialNumber, notBefore, notAfter, sha256: fingerprint } = facts;
  await tx.certificate.create({
    data: {
      id: certificateId,
      orderId,
      caCertificateId,
      duplicateId: duplicateId ?? null,
      serialNumber,
      leaf: facts.pem,
      chain: issuers,
      fingerprint,
      commonName: facts.commonName ?? commonName ?? '',
      oin: facts.oin ?? null,
      notBefore,
      notAfter,
      createdAt: at,
    },
  });
  await announce(tx, {
    event: 'certificate.issued',
    about: { orderId },
    eventId: `issued-${certificateId}`,
    data: {
      orderId,
      certificateId,
      serialNumber,
      fingerprint,
      notBefore: notBefore.toISOString(),
      notAfter: notAfter.toISOString(),
    },
    at,
  });
  return certificateId;
}
