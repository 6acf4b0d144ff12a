import { now } from '@/lib/base/clock';
import { db, type Tx } from '@/lib/db/client';
import type { CertificateOrder } from '@/lib/db/generated/client';
import { transaction } from '@/lib/db/transaction';
import type { CaOrder } from '@/lib/digicert/translate';
import { system } from '@/lib/domain/account/actor';
import { canMove } from '@/lib/domain/order/lifecycle';
import { addDays } from '@/lib/domain/validity/dates';
import type { CertificateFacts } from '@/lib/pki/read-certificate';
import { currentCertificate } from '../certificates/current-certificate';
import { type FetchedCertificate, fetchCertificate, keepCertificate } from './fetch-certificate';
import { moveOrder } from './move-order';
import { awaitedKeyHash, takePendingKey } from './pending-key';
import { updateChecks } from './update-checks';

const actor = system('collect-certificate');

/** How long the mailed link to make the certificate file works (S0-1.5.2e). The order page offers it for ever. */
const DAYS_TO_COLLECT = 30;

/**
 * Fetches an issued certificate with its chain, once, and moves the order on. With an own CSR there is no key to fetch
 * from a browser, so such an order is complete at once (S0-1.3.2a4).
 */
export async function collectCertificate(orderId: string, info: CaOrder): Promise<void> {
  const caCertificateId = info.certificate?.certificateId;
  if (!caCertificateId) return;
  const known = await db().certificate.findUnique({ where: { caCertificateId } });
  if (known) return;
  const fetched = await fetchCertificate(orderId, caCertificateId);
  if (fetched) await transaction((tx) => keep(tx, fetched));
}

/** The key on a person's device is not known beforehand: a certificate that we do not have yet is the awaited one. */
const isAwaited = (order: CertificateOrder, { publicKeySha256 }: CertificateFacts): boolean =>
  order.individualId !== null || publicKeySha256 === awaitedKeyHash(order);

/** The certificate is on the device, so the device is in the holder's hands, whether they said so or not. */
async function deviceIsSetUp(tx: Tx, orderId: string, at: Date): Promise<void> {
  const { deviceReceivedAt, pinReceivedAt } = await tx.shipment.findUniqueOrThrow({ where: { orderId } });
  await tx.shipment.update({
    where: { orderId },
    data: {
      state: 'delivered',
      initialisedAt: at,
      deviceReceivedAt: deviceReceivedAt ?? at,
      pinReceivedAt: pinReceivedAt ?? at,
    },
  });
}

async function keep(tx: Tx, fetched: FetchedCertificate): Promise<void> {
  const { orderId, caCertificateId, facts } = fetched;
  const order = await tx.certificateOrder.findUniqueOrThrow({ where: { id: orderId } });
  // An answer about the certificate before a reissue may arrive late: only the one for the key we wait for counts.
  if (!canMove(order.state, 'issue') || !isAwaited(order, facts)) return;
  const at = now();
  await tx.certificate.updateMany({ where: { orderId, ...currentCertificate }, data: { replacedAt: at } });
  await keepCertificate(tx, fetched, { at, commonName: order.commonName });
  const keySource = order.pendingKeySource ?? order.keySource;
  const collectBefore = addDays(at, DAYS_TO_COLLECT);
  const changes = { ...takePendingKey(order), caCertificateId, issuedAt: at, collectBefore };
  await moveOrder(tx, order, 'issue', actor, at, { changes });
  if (order.individualId) await deviceIsSetUp(tx, orderId, at);
  if (keySource === 'csr' || order.individualId) {
    await moveOrder(tx, { id: orderId, state: 'issued' }, 'collect', actor, at, {
      changes: { completedAt: at },
    });
  }
  await updateChecks(tx, orderId, actor);
}
