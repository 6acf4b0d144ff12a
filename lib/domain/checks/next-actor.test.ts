import { describe, expect, it } from 'vitest';
import { orderStates } from '../order/lifecycle';
import type { CheckFacts } from './check-facts';
import { type CheckRow, checkKinds, checkStates, owners } from './check-kinds';
import { checkRows } from './check-rows';
import { nextActor } from './next-actor';
import { isLate, usualDurations } from './usual-duration';
import { addWorkingMinutes } from './working-minutes';

const at = (day: number) => new Date(Date.UTC(2026, 10, day, 10));
const base: CheckFacts = {
  kinds: checkKinds.filter((kind) => kind !== 'title' && kind !== 'device'),
  orderState: 'validating',
  stateSince: at(1),
  keyWay: 'browser',
  domainKind: 'qvtl',
  oinIncluded: true,
  soleAuthorityStated: true,
  ca: { at: at(2), organisation: 'pending', organisationDetails: ['pending'], domains: ['pending'] },
  identity: { state: 'sent', since: at(1), by: 'us' },
  approval: { state: 'none', since: at(1), by: 'us' },
  records: {},
};
const caDone = {
  at: at(3),
  organisation: 'complete',
  organisationDetails: ['complete'],
  domains: ['complete'],
} as const;
const identityDone = { state: 'passed', since: at(3), by: 'us' } as const;

describe('next actor', () => {
  it('is one of the five for every state of every row', () => {
    const states = checkStates.filter((state) => state !== 'passed');
    for (const orderState of orderStates) {
      for (const state of states) {
        for (const owner of owners) {
          for (const kind of checkKinds) {
            const rows: CheckRow[] = [
              { kind, state, owner, reason: 'answer_unknown', since: at(1), action: null },
            ];
            const { actor } = nextActor(orderState, rows);
            expect([...owners, 'nobody']).toContain(actor);
            if (orderState === 'validating' && state !== 'later') expect(actor).toBe(owner);
          }
        }
      }
    }
  });

  it('the customer’s turn goes before ours and the CA’s', () => {
    expect(nextActor('validating', checkRows(base))).toEqual({
      actor: 'representative',
      check: 'identity',
      action: 'verify_identity',
    });
    expect(nextActor('validating', checkRows({ ...base, domainKind: 'own' }))).toEqual({
      actor: 'applicant',
      check: 'domain',
      action: 'prove_domain',
    });
    const approval = { state: 'approved', since: at(4), by: 'us' } as const;
    const done = checkRows({ ...base, ca: caDone, identity: identityDone, approval });
    expect(nextActor('validating', done)).toEqual({ actor: 'ca', check: null, action: null });
    expect(nextActor('issued', [])).toEqual({
      actor: 'applicant',
      check: 'key',
      action: 'create_certificate',
    });
  });
});

describe('usual duration', () => {
  it('M39 is late only beyond the limit', () => {
    for (const kind of checkKinds) {
      const duration = usualDurations[kind];
      const limit = addWorkingMinutes(at(1), duration.lateAfterMinutes);
      expect(isLate(duration, at(1), limit)).toBe(false);
      expect(isLate(duration, at(1), addWorkingMinutes(at(1), duration.lateAfterMinutes + 1))).toBe(true);
      expect(duration.usualMinutes).toBeLessThan(duration.lateAfterMinutes);
    }
  });
});
