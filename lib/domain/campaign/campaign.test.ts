import { describe, expect, it } from 'vitest';
import { deadlineOf, dueReminder, openCampaignSchema, stageOf } from './campaign';

const start = new Date('2026-03-02T12:00:00Z');
const hoursLater = (hours: number) => new Date(start.getTime() + hours * 3_600_000);

describe('a campaign', () => {
  it('M67 the stage follows from what happened: reissue and renewal alike', () => {
    const facts = { replaced: false, orderState: 'completed', renewals: [], installed: false } as const;
    expect(stageOf(facts)).toBe('todo');
    expect(stageOf({ ...facts, orderState: 'reissuing' })).toBe('under_way');
    expect(stageOf({ ...facts, renewals: ['validating'] })).toBe('under_way');
    expect(stageOf({ ...facts, renewals: ['issued'] })).toBe('issued');
    expect(stageOf({ ...facts, replaced: true })).toBe('issued');
    expect(stageOf({ ...facts, replaced: true, installed: true })).toBe('installed');
    expect(stageOf({ ...facts, orderState: 'revoked' })).toBe('todo');
  });

  it('M67 ends after 24 hours, 5 days, or at the end of a day of one’s own', () => {
    expect(deadlineOf({ deadlineKind: 'hours24', date: '' }, start)).toEqual(hoursLater(24));
    expect(deadlineOf({ deadlineKind: 'days5', date: '' }, start)).toEqual(hoursLater(120));
    const own = deadlineOf({ deadlineKind: 'own', date: '2026-03-09' }, start);
    expect(own).toEqual(new Date('2026-03-09T23:59:59Z'));
  });

  it('M67 reminds half-way, a day and four hours before and once after; never several at once', () => {
    const due = (hours: number, length = 120) => dueReminder(start, hoursLater(length), hoursLater(hours));
    expect([0, 59, 60, 95, 96, 115, 116, 119, 120, 500].map((hours) => due(hours))).toEqual([
      null,
      null,
      'half',
      'half',
      'day',
      'day',
      'hours4',
      'hours4',
      'late',
      'late',
    ]);
    expect([11, 12, 19, 20, 24].map((hours) => due(hours, 24))).toEqual([
      null,
      'half',
      'half',
      'hours4',
      'late',
    ]);
  });

  it('needs a title, a reason, certificates, and a day that exists', () => {
    const good = { title: 'x', reason: 'y', deadlineKind: 'own', assigneeId: '' };
    const ids = ['0190b6f4-7a3e-7c30-8a60-3f1d5a5b2c11'];
    expect(openCampaignSchema.safeParse({ ...good, date: '2026-02-30', certificateIds: ids }).success).toBe(
      false,
    );
    expect(openCampaignSchema.safeParse({ ...good, date: '2026-03-01', certificateIds: [] }).success).toBe(
      false,
    );
    expect(openCampaignSchema.safeParse({ ...good, date: '2026-03-01', certificateIds: ids }).success).toBe(
      true,
    );
  });
});
