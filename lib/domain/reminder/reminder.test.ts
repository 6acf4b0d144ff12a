import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../validity/dates';
import { isAlarming, runsAgain } from './job-alarm';
import { withoutDoubles } from './role-addresses';
import { type DueStage, dueStages, isEscalated, reminderStages, stageDueAt } from './stages';

const end = new Date('2027-06-30T23:59:59Z');
const inUse = { notBefore: addDays(end, -1095), notAfter: end, over: null } as const;
const daysBefore = (days: number) => addDays(end, -days);

describe('when a stage is due', () => {
  it('M61 counts calendar days in the Netherlands, over the change of the clocks too', () => {
    // 30 June 23:59:59 UTC is 1 July 01:59:59 in the Netherlands.
    expect(stageDueAt(end, 1).toISOString()).toBe('2027-06-29T22:00:00.000Z');
    expect(stageDueAt(end, -1).toISOString()).toBe('2027-07-01T22:00:00.000Z');
    const afterChange = new Date('2027-11-02T10:00:00Z');
    expect(stageDueAt(afterChange, 7).toISOString()).toBe('2027-10-25T22:00:00.000Z');
    expect(stageDueAt(afterChange, 1).toISOString()).toBe('2027-10-31T23:00:00.000Z');
  });

  it('M61 nothing is due ninety-one days before', () => {
    expect(dueStages(inUse, [], daysBefore(92))).toEqual([]);
  });

  it('M61 each stage is due at its own time, once', () => {
    const dealt: number[] = [];
    const told = [90, 60, 30, 14, 7, 1, -1].map((days) => {
      const due = dueStages(inUse, dealt, stageDueAt(end, days as 90));
      dealt.push(...due.map(({ stage }) => stage));
      expect(dueStages(inUse, dealt, stageDueAt(end, days as 90))).toEqual([]);
      return due;
    });
    expect(told).toEqual(reminderStages.map((stage) => [{ stage }]));
  });

  it('M61 after an outage only the nearest is sent, the others are written down', () => {
    expect(dueStages(inUse, [90], daysBefore(10))).toEqual([
      { stage: 60, skipped: 'missed' },
      { stage: 30, skipped: 'missed' },
      { stage: 14 },
    ]);
  });

  it.each(['renewed', 'replaced', 'revoked'] as const)('M62 none when it was %s', (over) => {
    const due = dueStages({ ...inUse, over }, [90], daysBefore(5));
    expect(due.map(({ skipped }) => skipped)).toEqual([over, over, over, over]);
  });

  it('M61 a certificate that ended long ago is no news', () => {
    expect(dueStages(inUse, [90, 60, 30, 14, 7, 1], daysBefore(-40))).toEqual([
      { stage: -1, skipped: 'long_ended' },
    ]);
    expect(dueStages(inUse, [90, 60, 30, 14, 7, 1], daysBefore(-5))).toEqual([{ stage: -1 }]);
  });

  it('M61 a short term has no stages from before it began', () => {
    const short = { ...inUse, notBefore: daysBefore(20) };
    expect(dueStages(short, [], daysBefore(20)).map(({ skipped }) => skipped)).toEqual([
      'before_start',
      'before_start',
      'before_start',
    ]);
    expect(dueStages(short, [90, 60, 30], daysBefore(13))).toEqual([{ stage: 14 }]);
  });

  it('M62 from fourteen days on it concerns every owner', () => {
    expect(reminderStages.filter(isEscalated)).toEqual([14, 7, 1, -1]);
  });
});

interface Done extends DueStage {
  readonly at: Date;
}

/** Plays the job at these moments and gives everything it did, in order. */
function play(moments: readonly Date[]): Done[] {
  const done: Done[] = [];
  for (const at of moments) {
    const dealtWith = done.map(({ stage }) => stage);
    done.push(...dueStages(inUse, dealtWith, at).map((due) => ({ ...due, at })));
  }
  return done;
}

const sentOf = (done: readonly Done[]) => done.filter(({ skipped }) => !skipped);

describe('over three years, whatever the outages', () => {
  const runs = fc
    .array(fc.integer({ min: -1095, max: 60 }), { maxLength: 200 })
    .map((days) => [...days].sort((a, b) => a - b).map((day) => addDays(end, day)));

  it('M61 each stage is dealt with exactly once, at most one is sent per run, never before its time', () => {
    fc.assert(
      fc.property(runs, (moments) => {
        const done = play([...moments, addDays(end, 61)]);
        expect(done.map(({ stage }) => stage)).toEqual(reminderStages);
        const sent = sentOf(done);
        expect(new Set(sent.map(({ at }) => at)).size).toBe(sent.length);
        expect(sent.every(({ stage, at }) => stageDueAt(end, stage) <= at)).toBe(true);
      }),
    );
  });

  it('M61 whoever looks in the last month before the end, or soon after it, has been warned', () => {
    fc.assert(
      fc.property(runs, (moments) => {
        const inTime = moments.some((at) => at >= addDays(end, -29) && at <= addDays(end, 29));
        if (inTime) expect(sentOf(play(moments)).length).toBeGreaterThan(0);
      }),
    );
  });

  it('M61 without an outage every stage is sent', () => {
    const daily = Array.from({ length: 1100 }, (_, day) => addDays(inUse.notBefore, day));
    expect(sentOf(play(daily)).map(({ stage }) => stage)).toEqual(reminderStages);
  });

  it('M61 an outage between two stages costs nothing but the hours it lasted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 31, max: 59 }), (day) => {
        const moments = [90, 60, day, 30, 14, 7, 1, -1].map((days) => stageDueAt(end, days as 90));
        expect(play(moments).filter(({ skipped }) => skipped)).toEqual([]);
      }),
    );
  });
});

describe('the alarm', () => {
  const last = new Date('2027-01-01T06:00:00Z');
  const hoursOn = (hours: number) => new Date(last.getTime() + hours * 3_600_000);

  it('M62 a run that stayed away is asked for again, and then people are told', () => {
    expect([24, 25, 26].map((hours) => runsAgain('reminders', last, hoursOn(hours)))).toEqual([
      false,
      true,
      true,
    ]);
    expect([24, 25, 26].map((hours) => isAlarming('reminders', last, hoursOn(hours)))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

it('M61 an address is written to once, however it was typed', () => {
  expect(withoutDoubles(['Beheer@x.nl', 'beheer@x.nl', 'a@x.nl'])).toEqual(['Beheer@x.nl', 'a@x.nl']);
});
