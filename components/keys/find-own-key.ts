import { unsealKey } from '@/lib/pki/seal';
import { browserKeyStore, type SealingKeyStore } from './sealing-key-store';

/**
 * Whether this browser opens the private key that was sealed for the order: it must hold the order's sealing key, and
 * that must be the one it was sealed with. A browser that refuses to look says no.
 */
export async function opensHere(
  orderId: string,
  sealedKey: string | null,
  store: SealingKeyStore = browserKeyStore,
): Promise<boolean> {
  if (!sealedKey) return false;
  try {
    const sealingKey = await store.find(orderId);
    if (!sealingKey) return false;
    return (await unsealKey(sealedKey, sealingKey, orderId)) !== undefined;
  } catch {
    return false;
  }
}
