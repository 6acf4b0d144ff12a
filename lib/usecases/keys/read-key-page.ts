import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { generations } from '@/lib/domain/product/generations';
import { formItem } from '@/lib/domain/request/form';
import { formOf } from '../requests/editable-order';
import { orderForKey } from './order-for-key';

/**
 * All that the page "Action required to get your certificate" shows and works with (S0-1.5.2): the certificate and its
 * chain once they are there, and the private key as sealed by the browser that made it. Throws `not_found`.
 */
export async function readKeyPage(actor: Actor, orderId?: string) {
  const order = await orderForKey(db(), actor, orderId);
  const certificate = order.certificates[0];
  const key = formItem(formOf(order.product), 'key');
  return {
    orderId: order.id,
    orderNumber: order.number,
    state: order.state,
    productName: order.product.name,
    generation: order.generation,
    keyBits: key?.bits ?? [...generations[order.generation].keyBits],
    defaultBits: key?.defaultBits ?? 3072,
    keySource: order.keySource,
    commonName: order.commonName ?? '',
    oin: order.oin,
    kvkNumber: order.organisation?.kvkNumber ?? null,
    organisation: {
      name: order.organisation?.name ?? '',
      city: order.organisation?.city ?? '',
      country: order.organisation?.country ?? 'NL',
    },
    collectBefore: order.collectBefore,
    sealedKey: order.sealedKey,
    /** SHA-256 of the public key that was last handed in; tells the page whether the certificate fits its key. */
    keyHash: order.csrKeyHash,
    certificate: certificate && {
      leaf: certificate.leaf,
      chain: certificate.chain,
      notBefore: certificate.notBefore,
      notAfter: certificate.notAfter,
      serialNumber: certificate.serialNumber,
      fingerprint: certificate.fingerprint,
    },
  };
}

export type KeyPageView = Awaited<ReturnType<typeof readKeyPage>>;
