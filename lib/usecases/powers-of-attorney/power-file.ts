import { db } from '@/lib/db/client';
import { powerPdf } from '@/lib/documents/power-of-attorney/power-pdf';
import { canSeeDocument } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { sellerNow } from '../billing/parties-of';
import type { OpenedDocument } from '../documents/read-document';
import { orderForPower } from './order-for-power';
import { findNewestPower, powerView } from './read-power';
import { signatoryByLink } from './signatory-by-link';

/** The power of attorney of an order as PDF, for whoever may see its files. Throws `not_found`. */
export async function readPowerFile(actor: Actor, orderId: string): Promise<OpenedDocument> {
  const order = await orderForPower(db(), orderId);
  if (!canSeeDocument(actor, order)) throw new Problem('not_found');
  return fileOf(order.id);
}

/** The same for a signatory, by mailed link. Throws `not_found`, also once it was withdrawn. */
export async function readSignatoryFile(actor: Actor): Promise<OpenedDocument> {
  const { powerOfAttorney } = await signatoryByLink(db(), actor);
  if (powerOfAttorney.withdrawnAt) throw new Problem('not_found');
  return fileOf(powerOfAttorney.orderId);
}

async function fileOf(orderId: string): Promise<OpenedDocument> {
  const newest = await findNewestPower(db(), orderId);
  if (!newest) throw new Problem('not_found');
  const { content, locale, version, createdAt, way, hash, signatories } = powerView(newest);
  const bytes = await powerPdf({
    locale,
    version,
    content,
    madeAt: createdAt,
    contentHash: hash,
    seller: sellerNow(),
    onPaper: way === 'scan',
    translation: signatories.some((signatory) => signatory.locale !== locale),
    signatories,
  });
  const name = locale === 'nl' ? 'volmacht' : 'power-of-attorney';
  return {
    fileName: `${name}-${content.order.number}.pdf`,
    contentType: 'application/pdf',
    bytes: new Uint8Array(bytes),
  };
}
