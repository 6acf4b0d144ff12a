import type { Tx } from '@/lib/db/client';
import type { CertificateOrder, OrderCheck } from '@/lib/db/generated/client';
import {
  type CaValidation,
  type CheckFacts,
  identityFailures,
  isRecordable,
  type StaffRecord,
} from '@/lib/domain/checks/check-facts';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { identityProvider } from '@/lib/identity/identity-provider';

/** The CA's validation answer as it is kept with an order (`caFacts`); the moment stands in `caCheckedAt`. */
export type KeptCaFacts = Omit<CaValidation, 'at'>;

type OrderWithChecks = CertificateOrder & { checks: OrderCheck[] };

export const withChecks = { checks: true } as const;

export async function orderWithChecks(tx: Tx, orderId: string): Promise<OrderWithChecks> {
  return tx.certificateOrder.findUniqueOrThrow({ where: { id: orderId }, include: withChecks });
}

/** Everything the check rows are computed from. */
export function checkFactsOf(order: OrderWithChecks): CheckFacts {
  const answers = order.answers as {
    domain?: { kind?: string };
    representative?: { soleAuthority?: boolean };
  };
  const by = identityProvider() ? 'us' : 'ca';
  return {
    orderState: order.state,
    stateSince: order.stateSince,
    keyWay: order.keySource ?? 'browser',
    domainKind: answers.domain?.kind === 'own' ? 'own' : 'qvtl',
    oinIncluded: order.oin !== null,
    soleAuthorityStated: answers.representative?.soleAuthority === true,
    ca: caOf(order),
    identity: {
      state: order.identityState,
      reason: identityFailures.find((known) => known === order.identityReason),
      since: order.identityChangedAt ?? order.stateSince,
      by,
    },
    approval: {
      state: order.approval ?? (order.approvalAskedAt ? 'asked' : 'none'),
      since: order.approvedAt ?? order.approvalAskedAt ?? order.stateSince,
      by,
    },
    records: recordsOf(order.checks),
  };
}

function caOf({ caFacts, caCheckedAt }: CertificateOrder): CaValidation | null {
  if (!caFacts || !caCheckedAt) return null;
  return { ...(caFacts as unknown as KeptCaFacts), at: caCheckedAt };
}

function recordsOf(checks: OrderCheck[]): CheckFacts['records'] {
  const records = checks.flatMap(({ kind, recorded, recordedAt }): [CheckKind, StaffRecord][] =>
    recorded && recordedAt && isRecordable(kind) ? [[kind, { outcome: recorded, at: recordedAt }]] : [],
  );
  return Object.fromEntries(records);
}
