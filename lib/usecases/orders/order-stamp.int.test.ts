import { afterAll, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { makeOrder } from '../staff/staff.fixture';
import { orderStamp } from './order-stamp';

afterAll(() => db().$disconnect());

/** Tables about an order, or about a row of one, that change nothing of what its page shows; and why. */
const unseen: Readonly<Record<string, string>> = {
  Document: 'files are shown on the pages of the conversation and of the power of attorney',
  Exchange: 'the calls to the CA are for our people',
  ExpiryReminder: 'each goes with a mail of its own, which counts',
  LinkSession: 'who has a page open is shown nowhere',
  MessageDraft: 'not sent',
  RegisterExtract: 'for the desk',
  WorkItem: 'for our people',
  CampaignItem: 'replacing has a page of its own',
};

/** What hangs on an order directly, or on a row that does. */
const parents = ['orderId', 'representationId', 'powerOfAttorneyId', 'certificateId', 'renewalOfId'];

it('M36 every table that can change what the page of an order shows is in its stamp, or said not to', async () => {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT DISTINCT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = ANY(${parents})`;
  const text = orderStamp.toString();
  const missing = tables
    .map(({ name }) => name)
    .filter((name) => !text.includes(`"${name}"`) && !Object.hasOwn(unseen, name));
  expect(missing).toEqual([]);
});

it('M36 a row that is written anywhere below the order gives another stamp', async () => {
  const { order } = await makeOrder();
  const at = new Date();
  const orderId = order.id;
  const { id: representationId, contactId } = await db().representation.findFirstOrThrow({
    where: { orderId },
  });
  const powerOfAttorneyId = newId();
  const person = { firstName: 'Jo', lastName: 'Bos', email: 'jo@voorbeeld.nl', locale: 'nl' } as const;
  const writes: Record<string, () => Promise<unknown>> = {
    contact: () => db().contact.update({ where: { id: contactId }, data: { email: 'ander@voorbeeld.nl' } }),
    faceToFace: () =>
      db().faceToFace.create({
        data: {
          id: newId(),
          orderId,
          representationId,
          route: 'notary',
          state: 'asked',
          priceCents: 1,
          askedAt: at,
        },
      }),
    handover: () =>
      db().handover.create({
        data: {
          id: newId(),
          orderId,
          question: 'oin',
          name: 'Jo',
          email: 'jo@voorbeeld.nl',
          askedBy: newId(),
          createdAt: at,
        },
      }),
    power: () =>
      db().powerOfAttorney.create({
        data: {
          id: powerOfAttorneyId,
          orderId,
          content: {},
          version: '1',
          locale: 'nl',
          way: 'online',
          createdBy: newId(),
          createdAt: at,
        },
      }),
    signatory: () =>
      db().signatory.create({ data: { id: newId(), powerOfAttorneyId, position: 1, ...person } }),
    message: () =>
      db().orderMessage.create({
        data: { id: newId(), orderId, authorKind: 'staff', authorName: 'Bo', body: 'Hallo', createdAt: at },
      }),
    seen: () => db().orderMessage.updateMany({ where: { orderId }, data: { seenAt: at } }),
    call: () =>
      db().appointment.create({
        data: {
          id: newId(),
          orderId,
          startsAt: at,
          name: 'Jo',
          phone: '1',
          state: 'booked',
          bookedByKind: 'user',
          createdAt: at,
        },
      }),
    duplicate: () =>
      db().duplicate.create({
        data: {
          id: newId(),
          orderId,
          purpose: 'Reserve',
          csr: 'csr',
          keyHash: 'ab'.repeat(32),
          state: 'asked',
          askedBy: newId(),
          askedAt: at,
        },
      }),
  };
  const seen = [(await orderStamp(orderId))?.stamp];
  for (const [name, write] of Object.entries(writes)) {
    await write();
    const stamp = (await orderStamp(orderId))?.stamp;
    expect(seen, name).not.toContain(stamp);
    seen.push(stamp);
  }
  expect(await orderStamp(newId())).toBeUndefined();
});
