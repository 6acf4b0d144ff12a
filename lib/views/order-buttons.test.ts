import { describe, expect, it } from 'vitest';
import {
  type CheckFacts,
  caStates,
  identityAsides,
  identityFailures,
  identityStates,
} from '@/lib/domain/checks/check-facts';
import { type CheckKind, type CheckRow, checkKinds, owners } from '@/lib/domain/checks/check-kinds';
import { checkRows } from '@/lib/domain/checks/check-rows';
import { nextActor } from '@/lib/domain/checks/next-actor';
import { orderStates } from '@/lib/domain/order/lifecycle';
import { shipmentStates } from '@/lib/domain/shipment/shipment-state';
import { orderButtons, rowButton, turnButton } from './order-buttons';
import type { CheckView } from './order-view';

const at = new Date('2026-11-02T10:00:00Z');
const later = new Date('2026-11-03T10:00:00Z');
const quiet: CheckFacts = {
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
const ca = (facts: Partial<NonNullable<CheckFacts['ca']>>) => ({
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

function* combinations(kinds: readonly CheckKind[]): Generator<CheckRow[]> {
  const [kind, ...rest] = kinds;
  if (!kind) return yield [];
  for (const others of combinations(rest)) for (const row of rowsByKind[kind]) yield [row, ...others];
}

const rowsByKind = Object.fromEntries(checkKinds.map((kind) => [kind, rowsOf(kind)])) as Record<
  CheckKind,
  readonly CheckRow[]
>;
const serverKinds = checkKinds.filter((kind) => kind !== 'title' && kind !== 'device');
const personKinds = checkKinds.filter((kind) => kind !== 'key' && kind !== 'domain');
const shown = (row: CheckRow): CheckView => ({
  ...row,
  fromMinutes: 0,
  usualMinutes: 1440,
  samples: 0,
  late: false,
});

function judge(rows: readonly CheckRow[], state: (typeof orderStates)[number]): string[] {
  const next = nextActor(state, rows);
  const order = { id: 'o1', state, next, checks: rows as readonly CheckView[], after: { followedBy: null } };
  const wrong: string[] = [];
  if (![...owners, 'nobody'].includes(next.actor)) wrong.push('no single next actor');
  if (orderButtons(order).filter(({ primary }) => primary).length > 1) wrong.push('two primary buttons');
  if (state !== 'validating') return wrong;
  const open = rows.filter((row) => row.state !== 'passed' && row.state !== 'later');
  if (next.check && !open.some((row) => row.kind === next.check && row.owner === next.actor)) {
    wrong.push('the turn is about no open row');
  }
  if (open.length > 0 && !next.check) wrong.push('an open row without a turn');
  if (turnButton(order) && next.actor !== 'applicant') wrong.push('a button while somebody else acts');
  if (rows.some((row) => row.owner !== 'applicant' && rowButton(order, row.kind)))
    wrong.push('homework of others');
  return wrong;
}

describe('the order page at every combination of check states', () => {
  it.each([
    ['a server certificate', serverKinds],
    ['a person’s certificate', personKinds],
  ])(
    'M36 M37 S0-1.4.0b one next actor, at most one primary button, no homework of others: %s',
    (_name, kinds) => {
      const wrong = new Set<string>();
      let count = 0;
      for (const rows of combinations(kinds)) {
        count += 1;
        for (const problem of judge(rows, 'validating')) wrong.add(problem);
      }
      expect([...wrong]).toEqual([]);
      expect(count).toBe(kinds.reduce((product, kind) => product * rowsByKind[kind].length, 1));
      expect(count).toBeGreaterThan(5000);
    },
  );

  it('M36 in every other state of the order the rows never bring a second primary button', () => {
    for (const state of orderStates) {
      for (const kind of checkKinds) {
        for (const row of rowsByKind[kind]) expect([state, judge([shown(row)], state)]).toEqual([state, []]);
      }
    }
  });

  it('M37 under qvtl.nl neither the domain nor a key made later asks anything of the applicant', () => {
    const rows = checkRows({ ...quiet, ...ca({ domains: ['pending'] }) });
    const order = {
      id: 'o1',
      state: 'validating' as const,
      next: nextActor('validating', rows),
      after: { followedBy: null },
    };
    const [key, domain] = rows;
    expect(key).toMatchObject({ kind: 'key', state: 'later', reason: 'made_in_browser_later' });
    expect(domain).toMatchObject({ kind: 'domain', owner: 'ca', reason: 'domain_by_ca' });
    for (const kind of ['key', 'domain'] as const) {
      expect(rowButton({ ...order, checks: rows.map(shown) }, kind)).toBeNull();
    }
  });
});
