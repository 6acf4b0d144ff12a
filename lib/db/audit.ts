import type { Db, Tx } from './client';
import type { AuditEntryCreateInput } from './generated/models';

/** Any number that no other advisory lock of the product uses. */
const trailLock = 7_401_326;
const headName = 'audit_head';
const pageSize = 1000;
/** Older entries and tests name objects that have no row. */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the trail said about itself when it was last written. */
export interface AuditHead {
  readonly entries: number;
  readonly hash: string;
}

/** Makes the writers of the trail take turns until their transactions end. */
export async function lockAuditTrail(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${trailLock}::bigint)`;
}

/** The hash that the next row must carry; null when the trail is empty. Only under the lock. */
export async function lastAuditHash(tx: Tx): Promise<string | null> {
  return (await readAuditHead(tx))?.hash ?? null;
}

/** The account that an object of the trail belongs to; null for what belongs to none or is not known. */
export async function accountOfObject(tx: Tx, kind: string, id: string | null): Promise<string | null> {
  if (!id || !uuid.test(id)) return null;
  const owned = { where: { id }, select: { accountId: true } };
  switch (kind) {
    case 'account':
      return id;
    case 'user':
      return (await tx.user.findUnique(owned))?.accountId ?? null;
    case 'order':
      return (await tx.certificateOrder.findUnique(owned))?.accountId ?? null;
    case 'purchase':
      return (await tx.purchase.findUnique(owned))?.accountId ?? null;
    case 'subscription':
      return (await tx.subscription.findUnique(owned))?.accountId ?? null;
    case 'invitation':
      return (await tx.invitation.findUnique(owned))?.accountId ?? null;
    case 'organisation':
      return (await tx.organisation.findUnique(owned))?.accountId ?? null;
    case 'invoice':
      return (await tx.invoice.findUnique(owned))?.accountId ?? null;
    case 'invoice_right':
      return (await tx.invoiceRight.findUnique(owned))?.accountId ?? null;
    case 'document':
      return (await tx.document.findUnique(owned))?.accountId ?? null;
    default:
      return null;
  }
}

/** Adds a row and moves the head, by which the removal of the last rows shows as well. Only under the lock. */
export async function appendAudit(tx: Tx, entry: AuditEntryCreateInput): Promise<void> {
  await tx.auditEntry.create({ data: entry });
  const entries = ((await readAuditHead(tx))?.entries ?? 0) + 1;
  const head = { value: { entries, hash: entry.hash }, updatedAt: entry.at };
  await tx.setting.upsert({ where: { name: headName }, create: { name: headName, ...head }, update: head });
}

export async function readAuditHead(tx: Tx | Db): Promise<AuditHead | null> {
  const setting = await tx.setting.findUnique({ where: { name: headName } });
  const value = setting?.value;
  if (!value || typeof value !== 'object' || !('entries' in value) || !('hash' in value)) return null;
  return { entries: Number(value.entries), hash: String(value.hash) };
}

/** The rows of the trail in the order in which they were written, a page at a time. */
export async function* auditTrail(client: Db | Tx) {
  for (let after = 0n; ; ) {
    const page = await client.auditEntry.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: pageSize,
    });
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    after = last.id;
  }
}
