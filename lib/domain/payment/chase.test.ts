import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../validity/dates';
import { type ChasedInvoice, chaseDue, chaseStages, isOwed } from './chase';

const due = new Date('2026-03-01T10:00:00Z');
const unpaid: ChasedInvoice = {
  kind: 'renewal',
  dueAt: due,
  paidAt: null,
  creditedAt: null,
  chaseStage: 0,
  chasedAt: null,
  collectionFailed: false,
  payingNow: false,
};

/** The days after the first letter on which one goes out, when the job runs every day. */
function letters(invoice: ChasedInvoice, from: Date, days: number): [number, string][] {
  const sent: [number, string][] = [];
  let chased = invoice;
  for (let day = 0; day <= days; day += 1) {
    const at = addDays(from, day);
    const stage = chaseDue(chased, at);
    if (!stage) continue;
    sent.push([day, stage.letter]);
    chased = { ...chased, chaseStage: chased.chaseStage + 1, chasedAt: at };
  }
  return sent;
}

const schedule: [number, string][] = [
  [0, 'first'],
  [7, 'second'],
  [14, 'third'],
  [30, 'last'],
];

describe('chasing an unpaid bill', () => {
  it('C-33 is on the day itself, and 7, 14 and 30 days after, and then never again', () => {
    expect(letters(unpaid, due, 400)).toEqual(schedule);
    expect(chaseStages.filter(({ toSales }) => toSales)).toEqual([chaseStages.at(-1)]);
  });

  it('begins at once when the collection failed, though the day it is due is to come', () => {
    const from = addDays(due, -14);
    expect(letters({ ...unpaid, collectionFailed: true }, from, 400)).toEqual(schedule);
    expect(letters(unpaid, from, 13)).toEqual([]);
  });

  it('sends one letter, not four, after a month of standing still', () => {
    expect(letters(unpaid, addDays(due, 60), 6)).toEqual([[0, 'first']]);
  });

  it('leaves alone what is paid, credited, a credit note, or being paid', () => {
    const other: Partial<ChasedInvoice>[] = [
      { paidAt: due },
      { creditedAt: due },
      { kind: 'credit' },
      { payingNow: true },
    ];
    for (const change of other) expect(letters({ ...unpaid, ...change }, due, 60)).toEqual([]);
    expect(isOwed({ ...unpaid, payingNow: true } as ChasedInvoice)).toBe(true);
  });

  it('never sends two letters within a week, whenever the job runs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 }), (pauses) => {
        let at = due;
        let invoice = unpaid;
        const sent: Date[] = [];
        for (const pause of pauses) {
          at = addDays(at, pause);
          if (!chaseDue(invoice, at)) continue;
          sent.push(at);
          invoice = { ...invoice, chaseStage: invoice.chaseStage + 1, chasedAt: at };
        }
        expect(sent.length).toBeLessThanOrEqual(chaseStages.length);
        sent.slice(1).forEach((later, index) => {
          expect(later.getTime()).toBeGreaterThanOrEqual(addDays(sent[index] ?? due, 7).getTime());
        });
      }),
    );
  });
});
