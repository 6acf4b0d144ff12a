import type { CertificateOrder } from '@/lib/db/generated/client';
import type { Digicert } from '@/lib/digicert/client';
import { readCsrText } from '@/lib/pki/csr-reading';

/** A further certificate as the CA lists it, with the public key that it is for. */
export interface ListedDuplicate {
  readonly certificateId: string;
  readonly status: string | undefined;
  /** SHA-256 of its public key; undefined when the CA tells no request that we can read. */
  readonly keyHash: string | undefined;
}

type Order = Pick<CertificateOrder, 'generation'> & { readonly caOrderId: string };

/** What the CA has beside the first certificate of an order. */
export async function listAtCa(
  ca: Pick<Digicert, 'duplicates'>,
  { caOrderId, generation }: Order,
): Promise<ListedDuplicate[]> {
  const rows = await ca.duplicates(caOrderId);
  return Promise.all(
    rows.map(async ({ csr, ...row }) => {
      const read = csr ? await readCsrText(csr, generation) : undefined;
      return { ...row, keyHash: read?.ok ? read.read.publicKeySha256 : undefined };
    }),
  );
}
