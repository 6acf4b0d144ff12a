import { describe, expect, it } from 'vitest';
import { awaitedAtCa, isOld, isSettledAtCa, isStatusNews, readAgainAt } from './freshness';

const since = new Date('2026-03-02T09:00:00Z');
const hours = (count: number) => new Date(since.getTime() + count * 3_600_000);

/** How often an order is read by itself before it has been open for so many hours. */
function readings(awaits: Parameters<typeof readAgainAt>[0], within: number): number {
  let count = 0;
  for (let at = since; at < hours(within); at = readAgainAt(awaits, { since, at })) count += 1;
  return count - 1;
}

describe('an open order that nobody says anything of', () => {
  it('is read rarely, and more rarely as it gets older', () => {
    expect([readings('desk', 8), readings('desk', 24), readings('desk', 7 * 24)]).toEqual([1, 2, 8]);
    expect(readings('end', 24)).toBe(2);
  });

  it('is read soon where neither an event nor a list tells: the register of a profession', () => {
    expect(readAgainAt('title', { since, at: since })).toEqual(new Date('2026-03-02T09:01:00Z'));
    expect(readings('title', 24)).toBeLessThan(16);
  });

  it.each([
    ['validating', 'pending', 'pending', false],
    ['validating', 'pending', 'rejected', true],
    ['validating', 'issued', 'issued', true],
    ['completed', 'issued', 'issued', false],
    ['completed', 'issued', 'revoked', true],
  ] as const)('%s and known as %s is news when the list tells %s: %s', (state, caStatus, rawStatus, news) => {
    expect(isStatusNews({ state, caStatus }, { rawStatus, status: rawStatus })).toBe(news);
  });

  it('is asked for its checks until they have passed, and again when that was long ago', () => {
    const rows = [{ kind: 'approval', state: 'passed' } as const, { kind: 'device', state: 'busy' } as const];
    expect(isSettledAtCa(rows)).toBe(true);
    expect(isSettledAtCa([...rows, { kind: 'organisation', state: 'busy' }])).toBe(false);
    expect(isSettledAtCa([])).toBe(false);
    expect([isOld(since, hours(0.5)), isOld(since, hours(2)), isOld(null, since)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it.each([
    [['title', 'organisation'], 'title'],
    [['organisation'], 'desk'],
    [['domain', 'approval'], 'desk'],
    [['identity', 'approval', 'device'], 'end'],
    [[], 'end'],
  ] as const)('with %j open waits for the %s', (open, awaits) => {
    const rows = ['identity', 'title', 'organisation', 'domain', 'approval', 'device'] as const;
    const states = rows.map((kind) => ({
      kind,
      state: open.some((one) => one === kind) ? ('busy' as const) : ('passed' as const),
    }));
    expect(awaitedAtCa(states)).toBe(awaits);
  });
});
