import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { CaOrganisation } from '@/lib/digicert/organisations';
import { enqueue } from '@/lib/jobs/enqueue';
import { ourCa } from '../ca/our-ca';

const mark = 'ca_organisations';

/** The orders that wait for the check of their organisation. */
const waiting = {
  state: 'validating',
  checks: { some: { kind: 'organisation', state: { not: 'passed' } } },
} as const;

/**
 * Asks the CA what it has checked about its organisations, and reads again the open orders of those that changed: the way
 * on when its webhooks fail. One call per thousand organisations, however many orders wait for them; none at all while
 * no order does.
 */
export async function followOrganisations(): Promise<void> {
  const awaited = await awaitedOrganisations();
  if (awaited.size === 0) return;
  const kept = await db().setting.findUnique({ where: { name: mark } });
  const before = (kept?.value ?? {}) as Readonly<Record<string, string>>;
  const told = await tellings(awaited);
  const changed = [...told].filter(([id, telling]) => isNews(before[id], telling)).map(([id]) => id);
  const orders = await db().certificateOrder.findMany({
    where: { ...waiting, organisation: { caOrganisationId: { in: changed } } },
    select: { id: true },
  });
  const data = { value: Object.fromEntries(told), updatedAt: now() };
  await transaction(async (tx) => {
    for (const { id } of orders)
      await enqueue(tx, 'refresh-order', { orderId: id }, { key: `refresh-order:${id}` });
    await tx.setting.upsert({ where: { name: mark }, create: { name: mark, ...data }, update: data });
  });
}

/** One that we have not asked about before is news when something has been checked since its order was read. */
const isNews = (before: string | undefined, telling: string): boolean =>
  before === undefined ? telling.includes(':complete:') : before !== telling;

/** By the CA's ids, those on whose check an open order still waits. */
async function awaitedOrganisations(): Promise<Set<string>> {
  const found = await db().organisation.findMany({
    where: {
      caOrganisationId: { not: null },
      orders: { some: waiting },
    },
    select: { caOrganisationId: true },
  });
  return new Set(found.map(({ caOrganisationId }) => caOrganisationId ?? ''));
}

/** What the CA says of each of them, as one short text to compare. One that it has not looked at yet says nothing. */
async function tellings(awaited: ReadonlySet<string>): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  for (let offset = 0; ; ) {
    const { organisations, total } = await ourCa().organisationPage(offset);
    for (const one of organisations) {
      if (awaited.has(one.organisationId)) told.set(one.organisationId, tellingOf(one));
    }
    offset += organisations.length;
    if (organisations.length === 0 || offset >= total) return told;
  }
}

const tellingOf = ({ validations }: CaOrganisation): string =>
  validations
    .map(({ type, state, until }) => `${type}:${state}:${until?.toISOString() ?? ''}`)
    .toSorted()
    .join(' ');
