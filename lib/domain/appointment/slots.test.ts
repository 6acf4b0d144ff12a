import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutchDay } from '../validity/dates';
import { type DeskHours, deskHoursSchema, usualDeskHours } from './desk-hours';
import { openingsText, parseClosedDays, parseOpenings } from './opening-times';
import { atDutchTime, beginningsOn, byDay, dutchTime, freeSlots, isBookable, remindAt } from './slots';

const aroundTheClock = [{ from: '00:00', to: '23:59' }];
const everyHour: DeskHours = {
  ...usualDeskHours,
  week: Array.from({ length: 7 }, () => aroundTheClock),
  slotMinutes: 30,
  leadMinutes: 0,
};
const times = (day: string, hours = usualDeskHours) => beginningsOn(day, hours).map(dutchTime);

describe('M45 the moments at which the desk can be called', () => {
  it('are the opening times by the Dutch clock, summer and winter', () => {
    const wanted = ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '13:00', '13:30'];
    expect(times('2026-01-12').slice(0, 8)).toEqual(wanted);
    expect(times('2026-07-13').slice(0, 8)).toEqual(wanted);
    expect(beginningsOn('2026-01-12', usualDeskHours)[0]?.toISOString()).toBe('2026-01-12T08:00:00.000Z');
    expect(beginningsOn('2026-07-13', usualDeskHours)[0]?.toISOString()).toBe('2026-07-13T07:00:00.000Z');
    expect(times('2026-01-12').at(-1)).toBe('16:30');
  });

  it.each([
    ['2026-01-01', 'New Year'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-04-27', "King's Day"],
    ['2026-05-14', 'Ascension Day'],
    ['2026-05-25', 'Whit Monday'],
    ['2026-12-25', 'Christmas'],
    ['2026-01-10', 'Saturday'],
    ['2026-01-11', 'Sunday'],
  ])('are none on %s, %s', (day) => {
    expect(times(day)).toEqual([]);
  });

  it('leave out a day on which the desk is closed, and are open on a Saturday when the hours say so', () => {
    expect(times('2026-01-12', { ...usualDeskHours, closed: ['2026-01-12'] })).toEqual([]);
    expect(times('2026-01-10', everyHour)).toHaveLength(47);
  });

  it('have no hour that the clock leaps over, and the doubled one once', () => {
    const spring = times('2026-03-29', everyHour);
    expect(spring).not.toContain('02:00');
    expect(spring).not.toContain('02:30');
    expect(times('2026-10-25', everyHour).filter((time) => time === '02:30')).toHaveLength(1);
    expect(atDutchTime('2026-10-25', '02:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('are on the Dutch day they are asked for, each once, in order, and at the times that are open (property)', () => {
    const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2034-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.constantFrom(usualDeskHours, everyHour), (at, hours) => {
        const day = dutchDay(at);
        const found = beginningsOn(day, hours);
        expect(found.map((each) => dutchDay(each))).toEqual(found.map(() => day));
        const millis = found.map((each) => each.getTime());
        expect([...new Set(millis)].sort((a, b) => a - b)).toEqual(millis);
        for (const each of found) expect(dutchTime(each)).toMatch(/^\d\d:[03]0$/);
        if (hours === usualDeskHours) {
          for (const each of found) expect(dutchTime(each)).toMatch(/^(09|1[01]|1[3-6]):/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is still free', () => {
  const monday = new Date('2026-01-12T07:00:00Z');
  const nine = new Date('2026-01-12T08:00:00Z');
  const ten = new Date('2026-01-12T09:00:00Z');

  it('needs notice, and loses what is full', () => {
    const hours = { ...usualDeskHours, leadMinutes: 90 };
    expect(freeSlots(hours, [], monday)[0]?.startsAt.toISOString()).toBe('2026-01-12T08:30:00.000Z');
    expect(isBookable(nine, hours, monday)).toBe(false);
    expect(isBookable(ten, hours, monday)).toBe(true);
    const free = freeSlots(hours, [ten, ten, new Date('2026-01-12T08:30:00Z')], monday);
    expect(free[0]).toMatchObject({ free: 1 });
    expect(free.map(({ startsAt }) => startsAt.getTime())).not.toContain(ten.getTime());
  });

  it('refuses a moment between two beginnings, outside the hours, or too far ahead', () => {
    expect(isBookable(new Date('2026-01-12T09:10:00Z'), usualDeskHours, monday)).toBe(false);
    expect(isBookable(new Date('2026-01-12T19:00:00Z'), usualDeskHours, monday)).toBe(false);
    expect(isBookable(new Date('2026-03-12T09:00:00Z'), usualDeskHours, monday)).toBe(false);
  });

  it('offers never more than the seats, never the past and never more days than said (property)', () => {
    const start = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 1, max: 4 }),
        (at, lead, seats) => {
          const hours = { ...usualDeskHours, leadMinutes: lead, seats };
          const all = freeSlots(hours, [], at);
          const booked = all.slice(0, 5).map(({ startsAt }) => startsAt);
          const slots = freeSlots(hours, booked, at);
          expect(new Set(slots.map(({ startsAt }) => dutchDay(startsAt))).size).toBeLessThanOrEqual(14);
          for (const { startsAt, free } of slots) {
            expect(startsAt.getTime()).toBeGreaterThanOrEqual(at.getTime() + lead * 60_000);
            expect(free).toBe(
              booked.some((each) => each.getTime() === startsAt.getTime()) ? seats - 1 : seats,
            );
          }
          expect(byDay(slots).flatMap((each) => each.slots)).toEqual(slots);
        },
      ),
      { numRuns: 100 },
    );
  });
});

it('reminds a day before, an hour before what is nearer, and not at all for what begins sooner', () => {
  const at = new Date('2026-01-14T09:00:00Z');
  expect(remindAt(at, new Date('2026-01-12T09:00:00Z'))?.toISOString()).toBe('2026-01-13T09:00:00.000Z');
  expect(remindAt(at, new Date('2026-01-14T05:00:00Z'))?.toISOString()).toBe('2026-01-14T08:00:00.000Z');
  expect(remindAt(at, new Date('2026-01-14T08:30:00Z'))).toBeUndefined();
});

it('takes the hours we begin with for hours', () => {
  expect(deskHoursSchema.parse(usualDeskHours)).toEqual(usualDeskHours);
});

describe('M45 the hours of the desk as somebody types them', () => {
  it.each([
    ['9:00-12:00, 13:00-17:00', '09:00-12:00, 13:00-17:00'],
    ['9.30 – 12.00; 12:00 tot 16:15', '09:30-12:00, 12:00-16:15'],
    ['  ', ''],
  ])('%j is read as %j', (typed, text) => {
    const read = parseOpenings(typed);
    expect(read.ok && openingsText(read.value)).toBe(text);
  });

  it.each([
    '9-12',
    '12:00-9:00',
    '9:00-12:00, 11:00-13:00',
    '13:00-14:00, 9:00-10:00',
    '24:00-25:00',
    'altijd',
  ])('%j is refused', (typed) =>
    expect(parseOpenings(typed)).toEqual({ ok: false, problem: 'opening_times_unclear' }),
  );

  it('closed days stand once and in order; what is no day is refused', () => {
    expect(parseClosedDays('2026-12-31\n2026-12-24, 2026-12-31')).toEqual({
      ok: true,
      value: ['2026-12-24', '2026-12-31'],
    });
    expect(parseClosedDays('2026-02-30').ok).toBe(false);
  });
});
