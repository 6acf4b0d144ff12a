import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { nobody } from '@/lib/domain/account/actor';
import { dutchDay } from '@/lib/domain/validity/dates';
import { readIdentity } from '../identity/read-identity';
import { problemOf } from '../links/links.fixture';
import { type Outside, runJobs, startOutside } from '../orders/orders.fixture';
import { linkTo, submitted } from '../orders/stages.fixture';
import { staff } from '../staff/staff.fixture';
import { recordFaceToFace } from './record-face-to-face';
import { requestFaceToFace } from './request-face-to-face';
import { readFaceToFacePrices, setFaceToFacePrice, withdrawFaceToFacePrice } from './set-price';
import { withdrawFaceToFace } from './withdraw-face-to-face';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(() => outside.close());

const wish = { route: 'notary', place: 'Utrecht', when: 'na 14 uur', phone: '+31205550102' } as const;
const later = dutchDay(new Date(Date.now() + 5 * 24 * 3600 * 1000));

async function asked() {
  const request = await submitted();
  const link = linkTo(request.representationId, 'verify_identity');
  await requestFaceToFace(link, wish);
  const { id } = await db().faceToFace.findFirstOrThrow({ where: { orderId: request.orderId } });
  return { ...request, link, faceToFaceId: id };
}

const billed = (accountId: string) =>
  db().invoice.findMany({ where: { accountId, purchaseId: null }, include: { lines: true } });
const accountOf = async (orderId: string) =>
  (await db().certificateOrder.findUniqueOrThrow({ where: { id: orderId } })).accountId;

it('M48 what took place is one invoice of its own, at the price shown before asking', async () => {
  const { orderId, link, faceToFaceId, email } = await asked();
  const validation = await staff('validation');
  await recordFaceToFace(validation, { faceToFaceId, outcome: 'failed', reason: 'Paspoort vergeten.' });
  expect(
    await problemOf(recordFaceToFace(validation, { faceToFaceId, outcome: 'passed', reason: 'x' })),
  ).toBe('face_to_face_closed');
  const { prices } = await readIdentity(link);
  const [invoice, ...more] = await billed(await accountOf(orderId));
  expect(more).toEqual([]);
  expect(invoice).toMatchObject({ kind: 'sale', currency: 'EUR', netCents: prices.notary, vatPercent: 21 });
  expect(invoice?.lines[0]?.description).toMatch(/^Identificatie bij een notaris, order \d+$/);
  await runJobs();
  const subjects = (await outside.mails(email)).map(({ subject }) => subject);
  expect(subjects.filter((subject) => /factuur/i.test(subject))).toHaveLength(1);
});

it('what is called off costs nothing', async () => {
  const { orderId, link } = await asked();
  await withdrawFaceToFace(link);
  expect(await billed(await accountOf(orderId))).toEqual([]);
});

it('administration sets a price with its day; what was agreed before keeps its own', async () => {
  const admin = await staff('admin');
  const before = await asked();
  const old = (await readFaceToFacePrices(admin)).now.find(({ route }) => route === 'notary')?.cents ?? 0;
  const price = { route: 'notary', cents: 15_000, reason: 'Tarief van de notaris' } as const;
  await setFaceToFacePrice(admin, { ...price, from: later });
  expect((await readIdentity(before.link)).prices.notary).toBe(old);
  expect(await problemOf(setFaceToFacePrice(admin, { ...price, from: later }))).toBe('conflict');
  await setFaceToFacePrice(admin, { ...price, cents: 14_000, from: dutchDay(new Date()) });
  const after = await asked();
  const kept = await db().faceToFace.findMany({
    where: { id: { in: [before.faceToFaceId, after.faceToFaceId] } },
    orderBy: { askedAt: 'asc' },
  });
  expect(kept.map(({ priceCents }) => priceCents)).toEqual([old, 14_000]);
  const [planned, now] = (await readFaceToFacePrices(admin)).changes;
  expect(planned).toMatchObject({ cents: 15_000, planned: true });
  const take = (priceId = '') => withdrawFaceToFacePrice(admin, { priceId, reason: 'Toch niet' });
  expect(await problemOf(take(now?.id))).toBe('not_found');
  await take(planned?.id);
  expect((await readFaceToFacePrices(admin)).changes).toHaveLength(1);
});

it('only administration changes them, for a day to come and an amount that can be', async () => {
  const [admin, sales] = [await staff('admin'), await staff('sales')];
  const price = { route: 'courier', cents: 9000, from: later, reason: 'Tarief' } as const;
  expect(await problemOf(setFaceToFacePrice(sales, price))).toBe('forbidden');
  expect(await problemOf(withdrawFaceToFacePrice(sales, { priceId: 'x', reason: 'y' }))).toBe('forbidden');
  expect(await problemOf(readFaceToFacePrices(nobody))).toBe('forbidden');
  for (const wrong of [{ from: '2020-01-01' }, { cents: 0 }, { cents: 1.5 }, { reason: ' ' }]) {
    expect(await problemOf(setFaceToFacePrice(admin, { ...price, ...wrong }))).toBe('invalid_input');
  }
  expect((await readFaceToFacePrices(sales)).mayEdit).toBe(false);
});
