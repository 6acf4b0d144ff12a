import { shipmentStates } from '../shipment/shipment-state';
import { type CheckFacts, caStates, identityAsides, identityFailures, identityStates } from './check-facts';
import { type CheckKind, type CheckRow, checkKinds } from './check-kinds';
import { checkRows } from './check-rows';

/** Every row that each check of an order can show while the order is being checked, and all their combinations. */

const at = new Date('2026-11-02T10:00:00Z');
const later = new Date('2026-11-03T10:00:00Z');
export const quiet: CheckFacts = {
  kinds: checkKinds,
  orderState: 'validating',
  stateSince: at,
  keyWay: 'browser',
  domainKind: 'qvtl',
  oinIncluded: true,
  soleAuthorityStated: true,
  ca: null,
  identity: { state: 'none', since: at, by: 'us' },
  approval: { state: 'none', since: at, by: 'us' },
  records: {},
};
const outcomes = [undefined, 'passed', 'failed'] as const;
const record = (outcome: (typeof outcomes)[number]) => (outcome ? { outcome, at: later } : undefined);
export const ca = (facts: Partial<NonNullable<CheckFacts['ca']>>) => ({
  ca: { at, organisation: 'pending', organisationDetails: [], domains: [], ...facts } as const,
});
const answers = [...caStates.map((organisation) => ca({ organisation })), { ca: null }];
const conflict = ca({ organisation: 'complete', organisationDetails: ['pending'] });

/** Every set of facts that bears on one check alone; what the others say is not varied here. */
const variants: Readonly<Record<CheckKind, readonly Partial<CheckFacts>[]>> = {
  key: [{ keyWay: 'browser' }, { keyWay: 'csr' }],
  domain: (['qvtl', 'own'] as const).flatMap((domainKind) => [
    { domainKind },
    ...caStates.map((state) => ({ domainKind, ...ca({ domains: [state] }) })),
  ]),
  organisation: outcomes.flatMap((outcome) =>
    [...answers, conflict].map((facts) => ({ ...facts, records: { organisation: record(outcome) } })),
  ),
  oin: [true, false].flatMap((oinIncluded) =>
    outcomes.flatMap((outcome) =>
      [...answers, conflict].map((facts) => ({ ...facts, oinIncluded, records: { oin: record(outcome) } })),
    ),
  ),
  authority: [true, false].flatMap((soleAuthorityStated) =>
    outcomes.flatMap((outcome) =>
      [undefined, ...caStates].map((approver) => ({
        ...ca({ approver }),
        soleAuthorityStated,
        records: { authority: record(outcome) },
      })),
    ),
  ),
  identity: [undefined, ...identityAsides].flatMap((kind) =>
    (['us', 'ca'] as const).flatMap((by) =>
      identityStates.flatMap((state) =>
        [undefined, ...identityFailures].flatMap((reason) =>
          outcomes.map((outcome) => ({
            identity: { state, reason, since: at, by, aside: kind && { kind, since: at } },
            records: { identity: record(outcome) },
          })),
        ),
      ),
    ),
  ),
  title: outcomes.flatMap((outcome) =>
    [undefined, ...caStates].map((title) => ({ ...ca({ title }), records: { title: record(outcome) } })),
  ),
  approval: (['us', 'ca'] as const).flatMap((by) =>
    (['none', 'asked', 'approved', 'declined'] as const).flatMap((state) =>
      [true, false].map((ready) => ({
        approval: { state, since: at, by, ...(by === 'us' && { mailLost: later }) },
        ...(ready && {
          ...ca({ organisation: 'complete', organisationDetails: ['complete'], title: 'complete' }),
          identity: { state: 'passed' as const, since: at, by },
          records: { oin: record('passed'), authority: record('passed'), title: record('passed') },
        }),
      })),
    ),
  ),
  device: [undefined, ...shipmentStates].flatMap((state) =>
    [true, false].map((received) => ({
      approval: { state: 'approved' as const, since: at, by: 'us' as const },
      device: state && { state, received, pinReceived: received, since: at },
    })),
  ),
};

/** The different rows that a check can show while the order is being checked. */
function rowsOf(kind: CheckKind): readonly CheckRow[] {
  const rows = variants[kind].flatMap((facts) =>
    checkRows({ ...quiet, ...facts } as CheckFacts).filter((row) => row.kind === kind),
  );
  const looks = ({ state, owner, action }: CheckRow) => `${state} ${owner} ${action}`;
  return [...new Map(rows.map((row) => [looks(row), row])).values()];
}

export function* combinations(kinds: readonly CheckKind[]): Generator<CheckRow[]> {
  const [kind, ...rest] = kinds;
  if (!kind) return yield [];
  for (const others of combinations(rest)) for (const row of rowsByKind[kind]) yield [row, ...others];
}

export const rowsByKind = Object.fromEntries(checkKinds.map((kind) => [kind, rowsOf(kind)])) as Record<
  CheckKind,
  readonly CheckRow[]
>;
export const serverKinds = checkKinds.filter((kind) => kind !== 'title' && kind !== 'device');
export const personKinds = checkKinds.filter((kind) => kind !== 'key' && kind !== 'domain');
