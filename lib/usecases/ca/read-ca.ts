import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { Reconciliation } from '@/lib/db/generated/client';
import { canAdminister, canCompareCa, canSeeCa } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { differenceKinds } from '@/lib/domain/ca/difference';
import { caWindows } from '@/lib/domain/ca/limit';
import { Problem } from '@/lib/domain/problem';
import type { CaView, ComparisonView, DifferenceView, LimitUse } from '@/lib/views/ca-view';
import { warnBelowCents } from '../reconcile/compare-account';
import { openDifferences } from '../reconcile/differences';
import type { CaPicture, Progress } from '../reconcile/run';
import { readCircuit } from './circuit';
import { quotaKey } from './gate';

/** So many differences are shown at once; the rest follows as these are settled. */
const shown = 100;

/** How we stand with the CA: does it answer, what its limits leave us, what it has. Throws `forbidden` but for staff. */
export async function readCa(actor: Actor): Promise<CaView> {
  if (!canSeeCa(actor)) throw new Problem('forbidden');
  const at = now();
  const [circuit, quota, waiting, warnBelow, last, pictured, differences] = await Promise.all([
    readCircuit(),
    db().caQuota.findUnique({ where: { key: quotaKey() } }),
    db().certificateOrder.count({ where: { state: 'submitting' } }),
    warnBelowCents(),
    db().reconciliation.findFirst({ orderBy: { startedAt: 'desc' } }),
    db().reconciliation.findFirst({ where: { finishedAt: { not: null } }, orderBy: { startedAt: 'desc' } }),
    openDifferences(shown),
  ]);
  const picture = (pictured?.picture ?? last?.picture ?? {}) as CaPicture;
  const blocked = quota?.blockedUntil ?? null;
  return {
    circuit: { state: circuit.state, openedAt: circuit.openedAt, probeAt: circuit.probeAt },
    limits: usesOf(quota?.grants ?? [], at),
    blockedUntil: blocked && blocked > at ? blocked : null,
    waiting,
    balance: picture.balance ?? null,
    warnBelowCents: warnBelow,
    comparison: last && comparisonOf(last),
    running: last !== null && last.finishedAt === null,
    differences: differencesOf(differences),
    products: picture.products ?? [],
    organisations: picture.organisations ?? [],
    mayCompare: canCompareCa(actor),
    maySetWarning: canAdminister(actor),
  };
}

function usesOf(grants: readonly Date[], at: Date): LimitUse[] {
  return caWindows.map(({ seconds, most }) => ({
    seconds,
    most,
    used: grants.filter((grant) => grant.getTime() > at.getTime() - seconds * 1000).length,
  }));
}

function comparisonOf({ startedAt, finishedAt, failure, counts }: Reconciliation): ComparisonView {
  const { products = 0, organisations = 0, orders = 0, unsorted = false } = counts as Partial<Progress>;
  return { startedAt, finishedAt, failure, counts: { products, organisations, orders }, unsorted };
}

type Row = Awaited<ReturnType<typeof openDifferences>>[number];

function differencesOf(rows: readonly Row[]): DifferenceView[] {
  return rows.flatMap(({ id, kind: raw, objectKind, objectId, ours, theirs, firstSeenAt }) => {
    const kind = differenceKinds.find((known) => known === raw);
    if (!kind) return [];
    const here = ours as Record<string, unknown>;
    const orderId = objectKind === 'order' && 'number' in here ? objectId : null;
    return [{ id, kind, orderId, ours: here, theirs: theirs as Record<string, unknown>, since: firstSeenAt }];
  });
}
