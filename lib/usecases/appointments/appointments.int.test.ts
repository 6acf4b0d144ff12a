import PostalMime from 'postal-mime';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { usualDeskHours } from '@/lib/domain/appointment/desk-hours';
import { dutchDay } from '@/lib/domain/validity/dates';
import { problemOf } from '../links/links.fixture';
import { type Outside, runJobs, startOutside } from '../orders/orders.fixture';
import { readOrder } from '../orders/read-order';
import { listWork } from '../staff/list-work';
import { auditActions, makeOrder, staff } from '../staff/staff.fixture';
import { bookAppointment } from './book-appointment';
import { cancelAppointment, moveAppointment } from './change-appointment';
import { changeDeskHours, readDeskHours } from './change-desk-hours';
import { closeAppointment } from './close-appointment';
import { listAppointments } from './list-appointments';
import { readAppointment } from './read-appointment';
import { remindAppointment } from './remind-appointment';

let outside: Outside;
let made: Awaited<ReturnType<typeof makeOrder>>;
let desk: Actor;

const hours = { ...usualDeskHours, seats: 1, leadMinutes: 0 };
const free = async (actor = made.actor) =>
  (await readAppointment(actor, made.order.id)).days.flatMap(({ times }) => times);
const slot = async (position: number) => (await free())[position] ?? new Date(0);
const booking = (startsAt: Date, orderId = made.order.id) => ({
  orderId,
  startsAt,
  name: 'Johanna de Vries',
  phone: '+31305550102',
  about: 'De volmacht',
});
const book = (startsAt: Date) => bookAppointment(made.actor, booking(startsAt));
const appointments = (orderId = made.order.id) => db().appointment.findMany({ where: { orderId } });
const mails = (template: string) =>
  db().mail.findMany({ where: { orderId: made.order.id, template }, orderBy: { queuedAt: 'asc' } });

/** The newest calendar file that somebody got, by an independent reader of mail. */
async function calendarOf(to: string): Promise<Record<string, string>> {
  await runJobs();
  const [newest] = await outside.mails(to);
  const mail = await PostalMime.parse(await outside.rawMail(newest?.id ?? ''));
  const [file] = mail.attachments;
  expect(file?.mimeType).toBe('text/calendar');
  const text = new TextDecoder().decode(file?.content as ArrayBuffer).replace(/\r?\n /g, '');
  return Object.fromEntries(text.split(/\r?\n/).map((line) => line.split(/:(.*)/s).slice(0, 2)));
}

beforeAll(async () => {
  outside = await startOutside();
  const setting = { name: 'desk_hours', value: hours, updatedAt: new Date() };
  await db().setting.create({ data: setting });
});
beforeEach(async () => {
  await db().appointment.deleteMany();
  made = await makeOrder();
  desk = await staff('validation');
});
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});

describe('M45 booking a call', () => {
  it('M45 takes the moment from the others, tells both sides, and waits in the desk’s queue for that moment', async () => {
    const at = await slot(3);
    await book(at);
    const view = await readAppointment(made.actor, made.order.id);
    expect(view.booked).toMatchObject({ startsAt: at, phone: '+31305550102' });
    expect(view.days.flatMap(({ times }) => times).map(Number)).not.toContain(Number(at));
    const calendar = await calendarOf(made.email);
    expect(calendar).toMatchObject({ METHOD: 'PUBLISH', SEQUENCE: '0', STATUS: 'CONFIRMED' });
    expect(calendar.DTSTART).toBe(`${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`);
    expect(await mails('appointment_desk')).toHaveLength(1);
    const ledger = (await readOrder(made.actor, made.order.id)).mails.map(({ template }) => template);
    expect(ledger).toContain('appointment');
    expect(ledger).not.toContain('appointment_desk');
    const [item] = (await listWork(desk, { desk: true, kind: 'appointment', take: 500 })).items.filter(
      ({ order }) => order?.id === made.order.id,
    );
    expect(item).toMatchObject({ promisedAt: at, note: 'De volmacht' });
    expect(await auditActions(made.order.id)).toEqual(['book_appointment']);
  });

  it('M45 a double click books once and mails once', async () => {
    const at = await slot(2);
    await Promise.all([book(at), book(at), book(at)]);
    expect(await appointments()).toHaveLength(1);
    expect(await mails('appointment')).toHaveLength(1);
  });

  it('M45 of two people who take the last call at a moment, one gets it', async () => {
    const other = await makeOrder();
    const at = await slot(4);
    const ends = await Promise.allSettled([
      book(at),
      bookAppointment(other.actor, booking(at, other.order.id)),
    ]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = ends.find((end) => end.status === 'rejected');
    expect(lost).toMatchObject({ reason: { code: 'slot_gone' } });
    expect(await db().appointment.count({ where: { startsAt: at, state: 'booked' } })).toBe(1);
  });

  it('two telephones take two calls at a moment, and a third nobody', async () => {
    await db().setting.update({ where: { name: 'desk_hours' }, data: { value: { ...hours, seats: 2 } } });
    const orders = [made, await makeOrder(), await makeOrder()];
    const at = await slot(5);
    const ends = await Promise.allSettled(
      orders.map(({ actor, order }) => bookAppointment(actor, booking(at, order.id))),
    );
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    const seats = await db().appointment.findMany({ where: { startsAt: at }, select: { seat: true } });
    expect(seats.map(({ seat }) => seat).sort()).toEqual([1, 2]);
    await db().setting.update({ where: { name: 'desk_hours' }, data: { value: hours } });
  });

  it('refuses a second one beside it, a moment outside the hours, and the past', async () => {
    await book(await slot(1));
    expect(await problemOf(book(await slot(6)))).toBe('appointment_booked');
    await cancelAppointment(made.actor, { orderId: made.order.id });
    expect(await problemOf(book(new Date('2026-01-01T02:00:00Z')))).toBe('slot_gone');
    const odd = new Date((await slot(3)).getTime() + 60_000);
    expect(await problemOf(book(odd))).toBe('slot_gone');
  });

  it('is for the people who may request and for the desk; auditors and sales look', async () => {
    const at = await slot(2);
    const accountId = made.order.accountId;
    const auditor: Actor = { kind: 'user', userId: newId(), accountId, role: 'auditor', sessionId: newId() };
    const sales = await staff('sales');
    for (const actor of [auditor, sales]) {
      expect((await readAppointment(actor, made.order.id)).mayBook).toBe(false);
      expect(await problemOf(bookAppointment(actor, booking(at)))).toBe('forbidden');
      expect(await problemOf(moveAppointment(actor, { orderId: made.order.id, startsAt: at }))).toBe(
        'forbidden',
      );
      expect(await problemOf(cancelAppointment(actor, { orderId: made.order.id }))).toBe('forbidden');
    }
    const stranger = await makeOrder();
    expect(await problemOf(bookAppointment(stranger.actor, booking(at)))).toBe('not_found');
    await bookAppointment(desk, booking(at));
    expect(await mails('appointment')).toHaveLength(1);
  });
});

describe('M45 moving and cancelling', () => {
  it('M45 is the same entry of a calendar with a higher sequence, and the old moment is free again', async () => {
    const [first, second] = [await slot(2), await slot(7)];
    await book(first);
    const before = await calendarOf(made.email);
    await moveAppointment(made.actor, { orderId: made.order.id, startsAt: second });
    await moveAppointment(made.actor, { orderId: made.order.id, startsAt: second });
    const after = await calendarOf(made.email);
    expect([after.UID, after.SEQUENCE]).toEqual([before.UID, '1']);
    expect((await free()).map(Number)).toContain(Number(first));
    expect(await mails('appointment')).toHaveLength(2);

    await cancelAppointment(made.actor, { orderId: made.order.id });
    await cancelAppointment(made.actor, { orderId: made.order.id });
    expect(await calendarOf(made.email)).toMatchObject({
      UID: before.UID,
      METHOD: 'CANCEL',
      STATUS: 'CANCELLED',
      SEQUENCE: '2',
    });
    expect(await mails('appointment')).toHaveLength(3);
    expect(await problemOf(moveAppointment(made.actor, { orderId: made.order.id, startsAt: first }))).toBe(
      'appointment_over',
    );
  });

  it('M45 reminds of the moment that holds, once', async () => {
    await book(await slot(2));
    const [booked] = await appointments();
    const reminder = { appointmentId: booked?.id ?? '', sequence: 0 };
    await moveAppointment(made.actor, { orderId: made.order.id, startsAt: await slot(8) });
    await remindAppointment(reminder);
    const reminders = async () =>
      (await mails('appointment')).filter(({ data }) => (data as { what: string }).what === 'reminder');
    expect(await reminders()).toEqual([]);
    await remindAppointment({ ...reminder, sequence: 1 });
    await remindAppointment({ ...reminder, sequence: 1 });
    expect(await reminders()).toHaveLength(1);
    await cancelAppointment(made.actor, { orderId: made.order.id });
    await remindAppointment({ ...reminder, sequence: 2 });
    expect(await reminders()).toHaveLength(1);
  });
});

describe('the calls of a day', () => {
  const past = async () => {
    await book(await slot(1));
    const [booked] = await appointments();
    const startsAt = new Date(Date.now() - 3_600_000);
    await db().appointment.update({ where: { id: booked?.id ?? '' }, data: { startsAt } });
    return { id: booked?.id ?? '', day: dutchDay(startsAt) };
  };
  const close = (id: string, result: 'done' | 'missed', actor = desk) =>
    closeAppointment(actor, { id, result, outcome: 'Drie keer gebeld' });

  it('M45 are seen by staff, and ended with what came of it, once, by one', async () => {
    const { id, day } = await past();
    expect(await listAppointments(await staff('sales'), day)).toMatchObject([{ id, state: 'booked' }]);
    await close(id, 'missed');
    await close(id, 'missed');
    expect(await problemOf(close(id, 'done', await staff('validation')))).toBe('conflict');
    expect(await listAppointments(desk, day)).toMatchObject([
      { state: 'missed', outcome: 'Drie keer gebeld' },
    ]);
    expect(await auditActions(made.order.id)).toEqual(['book_appointment', 'appointment_missed']);
    const last = (await mails('appointment')).at(-1);
    expect(last?.subject).toContain('niet bereiken');
    expect(
      await db().workItem.count({ where: { orderId: made.order.id, kind: 'appointment', doneAt: null } }),
    ).toBe(0);
  });

  it('are not ended before they begin, nor by anybody but validation, nor without a word', async () => {
    await book(await slot(1));
    const [booked] = await appointments();
    const id = booked?.id ?? '';
    expect(await problemOf(close(id, 'done'))).toBe('appointment_not_yet');
    for (const actor of [await staff('sales'), made.actor]) {
      expect(await problemOf(close(id, 'done', actor))).toBe('forbidden');
    }
    expect(await problemOf(closeAppointment(desk, { id, result: 'done', outcome: '' }))).toBe(
      'invalid_input',
    );
    expect(await problemOf(listAppointments(made.actor, '2026-01-12'))).toBe('forbidden');
    expect(await problemOf(listAppointments(desk, 'gisteren'))).toBe('not_found');
  });
});

describe('M45 the hours in which the desk can be called', () => {
  it('M45 are set by validation, from now on, and appointments that stand are kept; others may not', async () => {
    const at = await slot(1);
    await book(at);
    const closed = { ...hours, week: hours.week.map(() => []) };
    for (const actor of [made.actor, await staff('sales'), { kind: 'nobody' } as const]) {
      expect(await problemOf(changeDeskHours(actor, closed))).toBe('forbidden');
      expect(await problemOf(readDeskHours(actor))).toBe('forbidden');
    }
    await changeDeskHours(desk, closed);
    expect(await readDeskHours(desk)).toEqual(closed);
    expect(await free()).toEqual([]);
    expect((await readAppointment(made.actor, made.order.id)).booked).toMatchObject({ startsAt: at });
    expect(await db().auditEntry.count({ where: { action: 'change_desk_hours' } })).toBe(1);
    await changeDeskHours(desk, hours);
  });

  it('M45 our people book, move and cancel for the customer, who hears of each', async () => {
    const [first, second] = [await slot(1), await slot(2)];
    await bookAppointment(desk, booking(first));
    await moveAppointment(desk, { orderId: made.order.id, startsAt: second });
    await cancelAppointment(desk, { orderId: made.order.id });
    const told = await mails('appointment');
    expect(told.map(({ to }) => to)).toEqual([made.email, made.email, made.email]);
    const sales = await staff('sales');
    expect(await problemOf(bookAppointment(sales, booking(first)))).toBe('forbidden');
  });
});
