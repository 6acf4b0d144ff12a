import type { Tx } from '@/lib/db/client';
import { readCertificate } from '@/lib/pki/read-certificate';
import { readCertificates } from '@/lib/pki/read-certificates';

/**
 * The public keys that an order has or had, as SHA-256: of its requests, of its certificates, also the replaced ones,
 * and of what was asked for beside them. A system of its own has a key of its own.
 */
export async function keysOfOrder(tx: Tx, orderId: string): Promise<ReadonlySet<string>> {
  const { csrKeyHash, pendingCsrKeyHash, duplicates, certificates } =
    await tx.certificateOrder.findUniqueOrThrow({
      where: { id: orderId },
      include: {
        duplicates: { where: { state: { not: 'refused' } }, select: { keyHash: true } },
        certificates: { select: { leaf: true } },
      },
    });
  const issued = await Promise.all(certificates.map(({ leaf }) => keyOf(leaf)));
  const asked = [csrKeyHash, pendingCsrKeyHash, ...duplicates.map(({ keyHash }) => keyHash)];
  return new Set([...issued, ...asked].filter((hash) => typeof hash === 'string'));
}

async function keyOf(leaf: string): Promise<string | undefined> {
  const bundle = readCertificates(leaf);
  const [der] = bundle.ok ? bundle.certificates : [];
  return der && (await readCertificate(der))?.publicKeySha256;
}
