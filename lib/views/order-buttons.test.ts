import { describe, expect, it } from 'vitest';
import { type CheckRow, checkKinds, owners } from '@/lib/domain/checks/check-kinds';
import { checkRows } from '@/lib/domain/checks/check-rows';
import {
  ca,
  combinations,
  personKinds,
  quiet,
  rowsByKind,
  serverKinds,
} from '@/lib/domain/checks/combinations.fixture';
import { nextActor } from '@/lib/domain/checks/next-actor';
import { orderStates } from '@/lib/domain/order/lifecycle';
import { orderButtons, rowButton, turnButton } from './order-buttons';
import type { CheckView } from './order-view';

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
