import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caLanes } from './lane';
import { blockedAfterRefusal, caWindows, nextTurn, roomOf, stillCounting } from './limit';

const start = new Date('2026-03-02T10:00:00Z').getTime();
const at = (ms: number) => new Date(start + ms);
const none = { blockedUntil: null } as const;

/** The CA's own count, as the reference describes it: at most so many in any rolling window. */
function withinLimits(moments: readonly number[]): boolean {
  return caWindows.every(({ seconds, most }) =>
    moments.every(
      (moment) =>
        moments.filter((other) => other > moment - seconds * 1000 && other <= moment).length <= most,
    ),
  );
}

describe('the limits of the CA (reference 1.3)', () => {
  it('are never passed, however people, jobs and sweeps come together', () => {
    const asks = fc.array(
      fc.record({ pause: fc.integer({ min: 0, max: 60 }), lane: fc.constantFrom(...caLanes) }),
      { minLength: 300, maxLength: 1500 },
    );
    fc.assert(
      fc.property(asks, (list) => {
        let grants: Date[] = [];
        const sent: number[] = [];
        let clock = 0;
        for (const { pause, lane } of list) {
          clock += pause;
          grants = stillCounting(grants, at(clock));
          if (!nextTurn(grants, { at: at(clock), lane, ...none }).go) continue;
          grants.push(at(clock));
          sent.push(clock);
        }
        expect(withinLimits(sent)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('keep room for a person when the sweep has used all of its own', () => {
    const grants: Date[] = [];
    while (nextTurn(grants, { at: at(0), lane: 'background', ...none }).go) grants.push(at(0));
    expect(nextTurn(grants, { at: at(1), lane: 'background', ...none }).go).toBe(false);
    expect(nextTurn(grants, { at: at(1), lane: 'order', ...none }).go).toBe(true);
    expect(nextTurn(grants, { at: at(1), lane: 'person', ...none }).go).toBe(true);
  });

  it('say from when there is room again, and then there is', () => {
    const [, short] = caWindows;
    const grants = Array.from({ length: roomOf(short ?? { seconds: 5, most: 100 }, 'person') }, (_, n) =>
      at(n),
    );
    const turn = nextTurn(grants, { at: at(200), lane: 'person', ...none });
    expect(turn).toEqual({ go: false, from: at(5000) });
    expect(nextTurn(grants, { at: at(5000), lane: 'person', ...none }).go).toBe(true);
    expect(nextTurn(grants, { at: at(4999), lane: 'person', ...none }).go).toBe(false);
  });

  it('let nothing out while the CA asked for rest', () => {
    const blockedUntil = blockedAfterRefusal(at(0), undefined);
    expect(blockedUntil).toEqual(at(5000));
    expect(nextTurn([], { at: at(4000), lane: 'person', blockedUntil })).toEqual({
      go: false,
      from: at(5000),
    });
    expect(nextTurn([], { at: at(5000), lane: 'person', blockedUntil })).toEqual({ go: true });
    expect(blockedAfterRefusal(at(0), 12_000)).toEqual(at(12_000));
    expect(blockedAfterRefusal(at(0), 99_000_000)).toEqual(at(180_000));
  });
});
