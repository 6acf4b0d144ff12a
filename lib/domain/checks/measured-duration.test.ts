import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderForecast } from '../forecast/order-forecast';
import type { CheckFacts } from './check-facts';
import { checkRows } from './check-rows';
import { knownDurations, leastSamples, measure } from './measured-duration';
import { usualDurations } from './usual-duration';
import { addWorkingMinutes, workingMinutes } from './working-minutes';

const monday = new Date('2026-11-02T09:00:00Z');
const after = (hours: number, from = monday) => new Date(from.getTime() + hours * 3_600_000);
const spans = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ from: monday, to: after(index + 1) }));

describe('working minutes', () => {
  it.each([
    ['within a day', '2026-11-02T09:00Z', '2026-11-02T10:30Z', 90],
    ['over a weekend', '2026-11-06T12:00Z', '2026-11-09T12:00Z', 1440],
    ['a weekend alone', '2026-11-07T00:00Z', '2026-11-09T00:00Z', 0],
    ['over Christmas', '2026-12-24T12:00Z', '2026-12-28T12:00Z', 1440],
    ['backwards', '2026-11-03T09:00Z', '2026-11-02T09:00Z', 0],
  ])('M39 %s', (_name, from, to, minutes) => {
    expect(workingMinutes(new Date(from), new Date(to))).toBe(minutes);
  });

  it('M39 adding and counting agree from any moment on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        (start, minutes) => {
          const from = new Date(monday.getTime() + start * 60_000);
          expect(workingMinutes(from, addWorkingMinutes(from, minutes))).toBe(minutes);
        },
      ),
    );
  });
});

describe('measured durations', () => {
  it('M39 nine of ten, from twenty finished checks on; before that the documented default', () => {
    expect(measure(spans(leastSamples - 1))).toBeUndefined();
    const measured = measure(spans(20));
    expect(measured).toEqual({ fromMinutes: 2 * 60, usualMinutes: 18 * 60, samples: 20 });
    const known = knownDurations({ ...(measured && { organisation: measured }) });
    expect(known.organisation).toMatchObject({ usualMinutes: 1080, lateAfterMinutes: 1620, samples: 20 });
    expect(known.identity).toEqual({ ...usualDurations.identity, fromMinutes: 0, samples: 0 });
  });
});

describe('forecast of an order', () => {
  const facts: CheckFacts = {
    kinds: ['key', 'domain', 'organisation', 'oin', 'authority', 'identity', 'approval'],
    orderState: 'validating',
    stateSince: monday,
    keyWay: 'browser',
    domainKind: 'qvtl',
    oinIncluded: true,
    soleAuthorityStated: true,
    ca: null,
    identity: { state: 'sent', since: monday, by: 'us' },
    approval: { state: 'none', since: monday, by: 'us' },
    records: {},
  };
  const durations = knownDurations({});
  const at = (now: Date, more: Partial<CheckFacts> = {}) =>
    orderForecast(more.orderState ?? 'validating', checkRows({ ...facts, ...more }), durations, now);

  it('M04 is the slowest check and then the approval, in working days', () => {
    expect(at(monday)).toEqual({ from: monday, to: new Date('2026-11-05T09:00:00Z'), measured: false });
  });

  it('M04 what has run counts, and a done check no more', () => {
    expect(at(after(24))?.to).toEqual(new Date('2026-11-05T09:00:00Z'));
    const done = {
      at: monday,
      organisation: 'complete',
      organisationDetails: ['complete'],
      domains: ['complete'],
    } as const;
    expect(at(monday, { ca: done })?.to).toEqual(new Date('2026-11-04T09:00:00Z'));
  });

  it('M04 nobody can say while something is wrong, unclear, later than usual or over', () => {
    const failed = { organisation: { outcome: 'failed', at: monday } } as const;
    expect(at(monday, { records: failed })).toBeNull();
    const unknown = { at: monday, organisation: 'unknown', organisationDetails: [], domains: [] } as const;
    expect(at(monday, { ca: unknown })).toBeNull();
    expect(at(addWorkingMinutes(monday, durations.organisation.lateAfterMinutes + 1))).toBeNull();
    expect(at(monday, { orderState: 'canceled' })).toBeNull();
  });
});
