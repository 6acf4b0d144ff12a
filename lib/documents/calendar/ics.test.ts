import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from './ics';

const event = {
  uid: '1@zegel',
  day: '2027-06-30',
  changedAt: new Date('2026-06-30T10:20:30Z'),
  summary: 'Loopt af: voorbeeld.nl',
  description: 'Regel een\nRegel twee; met, tekens \\ en é',
  url: 'https://zegel.example/watch',
  alarms: [{ daysBefore: 30, text: 'Nog 30 dagen' }],
};
const calendar = (changes: object = {}) =>
  writeCalendar({
    name: 'Certificaten',
    description: 'van B.V. "X"; y, z',
    locale: 'nl',
    events: [{ ...event, ...changes }],
  });
const read = (text: string) => new ICAL.Component(ICAL.parse(text));

describe('the calendar', () => {
  it('M64 is read back by another program as it was meant', () => {
    const root = read(calendar());
    expect(root.getFirstPropertyValue('x-wr-calname')).toBe('Certificaten');
    expect(root.getFirstPropertyValue('description')).toBe('van B.V. "X"; y, z');
    const found = new ICAL.Event(root.getFirstSubcomponent('vevent') ?? undefined);
    expect([found.uid, found.summary, found.description]).toEqual([
      event.uid,
      event.summary,
      event.description,
    ]);
    expect([found.startDate.isDate, found.startDate.toString()]).toEqual([true, '2027-06-30']);
    const alarm = found.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P30D');
  });

  it('M64 whatever text stands in it, each line is at most 75 octets and nothing is lost', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .map((raw) => raw.replace(/[\p{Cc}]/gu, '').trim());
    fc.assert(
      fc.property(text, (summary) => {
        const written = calendar({ summary });
        for (const line of written.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const found = new ICAL.Event(read(written).getFirstSubcomponent('vevent') ?? undefined);
        expect(found.summary ?? '').toBe(summary);
      }),
    );
  });

  it('M64 nobody gets a line of their own into it', () => {
    const root = read(calendar({ summary: 'x\r\nBEGIN:VALARM\nATTACH:http://evil' }));
    expect(root.getFirstSubcomponent('vevent')?.getAllSubcomponents('valarm')).toHaveLength(1);
  });
});
