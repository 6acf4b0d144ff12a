import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderStates } from '../order/lifecycle';
import { shipmentStates } from '../shipment/shipment-state';
import { approvalNeeds } from './approval-gate';
import {
  approvalStates,
  type CheckFacts,
  caStates,
  identityAsides,
  identityFailures,
  identityStates,
} from './check-facts';
import { checkKinds, owners } from './check-kinds';
import { checkRows } from './check-rows';
import { nextActor } from './next-actor';

const at = (day: number) => new Date(Date.UTC(2026, 10, day, 10));
const day = fc.integer({ min: 1, max: 28 }).map(at);
const caState = fc.constantFrom(...caStates);
const record = fc.option(fc.record({ outcome: fc.constantFrom('passed', 'failed'), at: day }), {
  nil: undefined,
});
const anyFacts: fc.Arbitrary<CheckFacts> = fc.record({
  kinds: fc.subarray([...checkKinds], { minLength: 1 }),
  orderState: fc.constantFrom(...orderStates),
  stateSince: day,
  keyWay: fc.constantFrom('browser', 'csr'),
  domainKind: fc.constantFrom('qvtl', 'own'),
  oinIncluded: fc.boolean(),
  soleAuthorityStated: fc.boolean(),
  authorityFinding: fc.constantFrom('yes', 'no', 'cannot_tell', null, undefined),
  power: fc.option(
    fc.record({
      state: fc.constantFrom('signing', 'declined', 'on_paper', 'judging', 'accepted', 'refused'),
      signed: fc.nat(15),
      of: fc.nat(15),
      since: day,
    }),
    { nil: undefined },
  ),
  ca: fc.option(
    fc.record({
      at: day,
      organisation: caState,
      organisationDetails: fc.array(caState, { maxLength: 3 }),
      approver: fc.option(caState, { nil: undefined }),
      domains: fc.array(caState, { maxLength: 2 }),
      title: fc.option(caState, { nil: undefined }),
    }),
  ),
  identity: fc.record({
    state: fc.constantFrom(...identityStates),
    reason: fc.option(fc.constantFrom(...identityFailures), { nil: undefined }),
    since: day,
    by: fc.constantFrom('us', 'ca'),
    aside: fc.option(fc.record({ kind: fc.constantFrom(...identityAsides), since: day }), { nil: undefined }),
  }),
  review: fc.option(fc.record({ state: fc.constantFrom('asked', 'agreed'), since: day }), { nil: undefined }),
  approval: fc.record({
    state: fc.constantFrom(...approvalStates),
    since: day,
    by: fc.constantFrom('us', 'ca'),
    mailLost: fc.option(day, { nil: undefined }),
  }),
  device: fc.option(
    fc.record({
      state: fc.constantFrom(...shipmentStates),
      received: fc.boolean(),
      pinReceived: fc.boolean(),
      since: day,
    }),
    { nil: undefined },
  ),
  records: fc.record({
    organisation: record,
    oin: record,
    authority: record,
    identity: record,
    title: record,
  }) as fc.Arbitrary<CheckFacts['records']>,
});

describe('at every combination of facts', () => {
  it('M36 there are the rows of the product, and what asks something of somebody says what', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const rows = checkRows(facts);
        expect(rows.map((each) => each.kind)).toEqual(facts.kinds);
        for (const { state, owner, action } of rows) {
          if (action) expect(['todo', 'failed']).toContain(state);
          if (state === 'unclear') expect([owner, action]).toEqual(['us', null]);
          if (state === 'later' || state === 'busy' || state === 'passed') expect(action).toBeNull();
          if (state === 'todo') expect(['applicant', 'representative']).toContain(owner);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('exactly one party is next, and it has an open row while the checks run', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const rows = checkRows(facts);
        const next = nextActor(facts.orderState, rows);
        expect([...owners, 'nobody']).toContain(next.actor);
        if (facts.orderState !== 'validating') return;
        expect(next.actor).not.toBe('nobody');
        const about = rows.find((each) => each.kind === next.check);
        if (about) expect(about).toMatchObject({ owner: next.actor, action: next.action });
        else expect(rows.every((each) => each.state === 'passed' || each.state === 'later')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('approval is asked of nobody before organisation, number, authority and identity have passed', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const rows = checkRows({ ...facts, orderState: 'validating' });
        const approval = rows.find((each) => each.kind === 'approval');
        if (approval?.reason === 'approval_colleague_looks') {
          expect([facts.review?.state, approval.owner]).toEqual(['asked', 'applicant']);
          return;
        }
        const ready = approvalNeeds.every(
          (kind) => (rows.find((each) => each.kind === kind)?.state ?? 'passed') === 'passed',
        );
        if (approval?.state === 'todo' || approval?.state === 'passed') expect(ready).toBe(true);
        if (approval?.state === 'later') expect(ready).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('an order that is over asks nothing of anybody', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.constantFrom('declined', 'rejected', 'canceled', 'draft'),
        (facts, orderState) => {
          const rows = checkRows({ ...facts, orderState });
          expect(
            rows.every((each) => each.action === null && !['todo', 'busy', 'unclear'].includes(each.state)),
          ).toBe(true);
        },
      ),
    );
  });
});
