import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { openCampaignSchema } from '@/lib/domain/campaign/campaign';
import { addDays, addYears } from '@/lib/domain/validity/dates';
import { makeFeed } from '../calendar/own-feed';
import { readFeed } from '../calendar/read-feed';
import { openCampaign } from '../campaigns/open-campaign';
import { readCampaign } from '../campaigns/read-campaign';
import { readCandidates } from '../campaigns/read-candidates';
import { listCertificates } from '../certificates/list-certificates';
import { readOrder } from '../orders/read-order';
import { readPlanner } from '../planner/read-planner';
import { certificateEnding, digestsTo, owner } from '../reminders/reminders.fixture';
import { sendReminders } from '../reminders/send-reminders';
import { readRevokePage } from '../revocation/read-revoke-page';
import { listEnding } from '../watch/list-ending';

const purpose = 'tweede server';
const notAfter = addDays(new Date(), 40);
let jo: Awaited<ReturnType<typeof owner>>;
let first: Awaited<ReturnType<typeof certificateEnding>>;
let besideId: string;
let name: string;

/** A certificate of its own beside that of an order, for a system. */
async function beside(orderId: string, end: Date, askedAt: Date) {
  const [id, duplicateId] = [newId(), newId()];
  await db().duplicate.create({
    data: {
      id: duplicateId,
      orderId,
      purpose,
      csr: '',
      keyHash: duplicateId,
      state: 'issued',
      askedBy: jo.userId,
      askedAt,
      sentToCaAt: askedAt,
    },
  });
  const { commonName } = first;
  const made = { notBefore: addYears(end, -1), notAfter: end, createdAt: askedAt, commonName };
  const rest = { caCertificateId: id, serialNumber: '0B', leaf: '', chain: '', fingerprint: id };
  await db().certificate.create({ data: { id, orderId, duplicateId, ...rest, ...made } });
  return id;
}

beforeAll(async () => {
  jo = await owner();
  first = await certificateEnding({ ...jo, notAfter });
  besideId = await beside(first.orderId, notAfter, addDays(notAfter, -300));
  name = `${first.commonName} (${purpose})`;
});
afterAll(() => db().$disconnect());

describe('a duplicate is a certificate of its own, with its system beside its name', () => {
  it('in the list of what ends, the calendar, the planner, the API and the choice for a campaign', async () => {
    const both = [first.commonName, name];
    const { lines } = await listEnding(jo.actor);
    expect(lines.map((line) => line.name).toSorted()).toEqual(both);
    const { certificates } = await readPlanner(jo.actor);
    expect(certificates.map(({ commonName }) => commonName).toSorted()).toEqual(both);
    const { candidates } = await readCandidates(jo.actor);
    expect(candidates.map(({ commonName }) => commonName).toSorted()).toEqual(both);
    const address = await makeFeed(jo.actor, 'nl');
    const calendar = await readFeed(address.split('/').at(-1)?.replace('.ics', '') ?? '');
    expect(calendar.replaceAll(/\r\n /g, '')).toContain(name);
    const listed = await listCertificates(jo.actor, { standing: 'in_use', limit: 10 });
    expect(new Map(listed.certificates.map((one) => [one.id, one.purpose]))).toEqual(
      new Map([
        [besideId, purpose],
        [first.certificateId, null],
      ]),
    );
  });

  it('beside the order, whose own certificate stays the first one', async () => {
    const { certificates, after } = await readOrder(jo.actor, first.orderId);
    expect(certificates.map(({ id }) => id)).toEqual([first.certificateId]);
    expect(after.duplicates).toEqual([expect.objectContaining({ purpose, notAfter })]);
    const revoke = await readRevokePage(jo.actor, first.orderId);
    expect(revoke.certificates.find(({ id }) => id === besideId)).toMatchObject({ purpose, replaced: false });
  });

  it('in a campaign, done when another with the same purpose is there and not by a reissue', async () => {
    const campaign = openCampaignSchema.parse({
      title: 'Vervang alles',
      reason: 'Melding',
      deadlineKind: 'days5',
      date: '',
      assigneeId: '',
      certificateIds: [first.certificateId, besideId],
    });
    const id = await openCampaign(jo.actor, campaign);
    const item = async () => (await readCampaign(jo.actor, id)).items.find((one) => one.commonName === name);
    expect(await item()).toMatchObject({
      stage: 'todo',
      next: `/certificates/${first.orderId}/duplicate`,
    });
    await db().certificateOrder.update({ where: { id: first.orderId }, data: { state: 'reissuing' } });
    expect((await item())?.stage).toBe('todo');
    await db().certificateOrder.update({ where: { id: first.orderId }, data: { state: 'completed' } });
    const newer = await beside(first.orderId, notAfter, new Date());
    expect((await item())?.stage).toBe('issued');
    await db().certificate.delete({ where: { id: newer } });
    await db().duplicate.deleteMany({ where: { certificate: null } });
  });

  it('is reminded of by itself: a renewal counts for it when that has one for the same system', async () => {
    const renewal = await certificateEnding({
      ...jo,
      notAfter: addDays(notAfter, 365),
      renewalOfId: first.orderId,
    });
    await sendReminders(addDays(notAfter, -29));
    const [digest] = await digestsTo(jo.username);
    expect(digest).toMatchObject({ count: 1, first: name });
    const renewed = async () =>
      (await listEnding(jo.actor)).lines.flatMap((line) =>
        line.kind === 'ours' && line.renewed ? [line.name] : [],
      );
    expect(await renewed()).toEqual([first.commonName]);
    await beside(renewal.orderId, addDays(notAfter, 365), new Date());
    expect((await renewed()).toSorted()).toEqual([first.commonName, name]);
  });
});
