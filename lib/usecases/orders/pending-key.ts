import type { CertificateOrder, KeySource } from '@/lib/db/generated/client';

/** A key that was handed in for a reissue and has no certificate yet. */
interface NewKey {
  csr: string;
  /** SHA-256 of its public key. */
  fingerprint: string;
  /** Present when the key was made in a browser. */
  sealedKey?: string | undefined;
}

/** Columns that lay a new key beside the present one, which stays as it is until the CA has issued (M57). */
export function layPendingKey({ csr, fingerprint, sealedKey }: NewKey) {
  const pendingKeySource: KeySource = sealedKey ? 'browser' : 'csr';
  return {
    pendingCsr: csr,
    pendingCsrKeyHash: fingerprint,
    pendingKeySource,
    pendingSealedKey: sealedKey ?? null,
  };
}

/** Columns that forget the new key: the CA refused it, and the key before it goes on. */
export const dropPendingKey = {
  pendingCsr: null,
  pendingCsrKeyHash: null,
  pendingKeySource: null,
  pendingSealedKey: null,
};

/** Columns with which the new key takes the place of the one before: its certificate is there. */
export function takePendingKey(order: CertificateOrder) {
  if (!order.pendingCsr) return {};
  return {
    csr: order.pendingCsr,
    csrKeyHash: order.pendingCsrKeyHash,
    keySource: order.pendingKeySource,
    sealedKey: order.pendingSealedKey,
    ...dropPendingKey,
  };
}

/** The key that the next certificate of this order is for. */
export const awaitedKeyHash = (order: CertificateOrder) => order.pendingCsrKeyHash ?? order.csrKeyHash;
