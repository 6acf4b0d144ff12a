import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import type { Certificate } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/domain/account/actor';
import { generations } from '@/lib/domain/product/generations';
import { formItem } from '@/lib/domain/request/form';
import { readCertificate } from '@/lib/pki/read-certificate';
import { readCertificates } from '@/lib/pki/read-certificates';
import { formOf } from '../requests/editable-order';
import { orderForKey } from './order-for-key';

/**
 * All that the page "Action required to get your certificate" shows and works with (S0-1.5.2): the certificate and its
 * chain once they are there, and the private key as sealed by the browser that made it. Throws `not_found`.
 */
export async function readKeyPage(actor: Actor, orderId?: string) {
  const order = await orderForKey(db(), actor, orderId);
  const [certificate] = order.certificates;
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
    organisation: {
      name: order.organisation?.name ?? '',
      city: order.organisation?.city ?? '',
      country: order.organisation?.country ?? 'NL',
    },
    collectBefore: order.collectBefore,
    completedAt: order.completedAt,
    sealedKey: order.sealedKey,
    /** What the CA said when it refused a new certificate; the one before it stays, with its key. */
    caMessage: order.problem ? (order.caMessage ?? '') : null,
    certificate: certificate && (await shownCertificate(certificate)),
    helpEmail: env().VALIDATION_EMAIL,
  };
}

export type KeyPageView = Awaited<ReturnType<typeof readKeyPage>>;

/** What tells the waiting page that something changed: the state, and which certificate there is. */
export async function readKeyState(actor: Actor, orderId?: string): Promise<string> {
  const { state, certificates } = await orderForKey(db(), actor, orderId);
  return keyState(state, certificates[0]?.fingerprint);
}

/** The same for a page that is being shown. */
export const keyState = (state: string, fingerprint = '') => `${state} ${fingerprint}`.trim();

async function shownCertificate(certificate: Certificate) {
  const { leaf, chain, notBefore, notAfter, serialNumber, fingerprint } = certificate;
  const bundle = readCertificates(leaf);
  const [der] = bundle.ok ? bundle.certificates : [];
  const facts = der && (await readCertificate(der));
  return {
    leaf,
    chain,
    notBefore,
    notAfter,
    serialNumber,
    fingerprint,
    names: (facts?.alternativeNames ?? []).map(({ value }) => value),
  };
}
