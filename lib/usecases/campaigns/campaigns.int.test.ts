import pg from 'pg';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { newId, newNumber } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { type Actor, nobody, system } from '@/lib/domain/account/actor';
import { openCampaignSchema } from '@/lib/domain/campaign/campaign';
import { addDays } from '@/lib/domain/validity/dates';
import { problemOf } from '../links/links.fixture';
import { member } from '../members/members.fixture';
import { runJobs } from '../orders/orders.fixture';
import { sayInstalled } from '../renewal/say-installed';
import { makeOrder, staff } from '../staff/staff.fixture';
import { campaignRound } from './campaign-round';
import { closeCampaign, handOut, tickInstalled } from './change-campaign';
import { exportCampaign } from './export-campaign';
import { listCampaigns } from './list-campaigns';
import { openCampaign } from './open-campaign';
import { readCampaign } from './read-campaign';
import { readCandidates } from './read-candidates';

afterAll(() => db().$disconnect());

const at = new Date();

async function certificate(orderId: string, commonName: string) {
  const id = newId();
  await db().certificate.create({
    data: {
      id,
      orderId,
      caCertificateId: id,
      serialNumber: id,
      leaf: '',
      chain: '',
      fingerprint: id,
      commonName,
      notBefore: at,
      notAfter: addDays(at, 300),
      createdAt: at,
    },
  });
  return id;
}

/** An account with so many certificates in use, its owner signed in. */
async function holding(count: number) {
  const { actor, order } = await makeOrder({ state: 'completed' });
  const owner = actor as Extract<Actor, { kind: 'user' }>;
  const ids = [await certificate(order.id, 'naam-0.voorbeeld.nl')];
  for (let index = 1; index < count; index += 1) {
    const { organisationId: _, renewalOfId: __, ...rest } = order;
    const id = newId();
    const own = { id, number: newNumber(10), caOrderId: id };
    await db().certificateOrder.create({
      data: { ...rest, ...own, answers: {}, caFacts: {} },
    });
    ids.push(await certificate(id, `naam-${index}.voorbeeld.nl`));
  }
  return { owner, order, ids };
}

const input = (certificateIds: string[], more: Record<string, string> = {}) =>
  openCampaignSchema.parse({
    title: 'Vervang alles',
    reason: 'Melding van DigiCert',
    deadlineKind: 'hours24',
    date: '',
    assigneeId: '',
    certificateIds,
    ...more,
  });

const mails = (template: string, userId: string) => db().mail.findMany({ where: { template, userId } });
const words = {
  header: ['a'],
  stages: { todo: 'Nog te doen', under_way: 'Bezig', issued: 'Uitgegeven', installed: 'Geïnstalleerd' },
};

describe('a campaign', () => {
  it('M67 500 certificates: begun, read, reminded and exported with a number of queries that does not grow', async () => {
    const { owner, ids } = await holding(500);
    expect((await readCandidates(owner)).candidates).toHaveLength(500);
    const id = await openCampaign(owner, input(ids));
    const board = await readCampaign(owner, id);
    expect(board.counts).toEqual({ todo: 500, under_way: 0, issued: 0, installed: 0 });
    expect(await mails('campaign_begun', owner.userId)).toHaveLength(1);
    const small = await holding(2);
    const few = await openCampaign(small.owner, input(small.ids));
    const queries = async (work: () => Promise<unknown>) => {
      const asked = vi.spyOn(pg.Client.prototype, 'query');
      await work();
      const { length } = asked.mock.calls;
      asked.mockRestore();
      return length;
    };
    const [many, little] = [
      await queries(() => readCampaign(owner, id)),
      await queries(() => readCampaign(small.owner, few)),
    ];
    expect(many).toBe(little);
    expect(many).toBeGreaterThan(3);
    let text = '';
    for await (const piece of await exportCampaign(owner, id, words)) text += piece;
    expect(text.trimEnd().split('\r\n')).toHaveLength(501);
  }, 120_000);

  it('M67 follows reissue and renewal by itself; installed is said by a person, there or on the order', async () => {
    const { owner, ids, order } = await holding(3);
    const id = await openCampaign(owner, input(ids));
    const items = async () => (await readCampaign(owner, id)).items;
    const [first, second, third] = await items();
    const tick = { campaignId: id, itemId: first?.id ?? '', installed: true };
    expect(await problemOf(tickInstalled(owner, tick))).toBe('campaign_not_issued');
    await db().certificateOrder.update({
      where: { id: second?.orderId ?? '' },
      data: { state: 'reissuing' },
    });
    await db().certificate.update({ where: { id: ids[0] ?? '' }, data: { replacedAt: at } });
    await certificate(order.id, 'naam-0.voorbeeld.nl');
    const { organisationId: _, ...rest } = order;
    const followUp = newId();
    await db().certificateOrder.create({
      data: {
        ...rest,
        id: followUp,
        number: newNumber(10),
        caOrderId: followUp,
        answers: {},
        caFacts: {},
        renewalOfId: third?.orderId ?? '',
      },
    });
    expect((await items()).map(({ stage }) => stage)).toEqual(['issued', 'under_way', 'issued']);
    await tickInstalled(owner, tick);
    await certificate(followUp, 'naam-2.voorbeeld.nl');
    await sayInstalled(owner, followUp);
    expect((await items()).map(({ stage }) => stage)).toEqual(['installed', 'under_way', 'installed']);
    await tickInstalled(owner, { ...tick, installed: false });
    expect((await items())[0]?.stage).toBe('issued');
  });

  it('M67 leads each assignee to his one list; reminds each stage once, and nobody who is done', async () => {
    const { owner, ids } = await holding(2);
    const doer = await member('requester', owner.accountId);
    const begin = addDays(at, -0.6);
    const id = await openCampaign(owner, input(ids, { assigneeId: doer.userId }), begin);
    expect(await mails('campaign_begun', doer.userId)).toMatchObject([{ data: { count: 2 } }]);
    expect(await mails('campaign_begun', owner.userId)).toEqual([]);
    expect((await readCampaign(doer.actor, id)).items.map(({ mine }) => mine)).toEqual([true, true]);
    await campaignRound();
    await campaignRound();
    expect(await mails('campaign_reminder', doer.userId)).toHaveLength(1);
    await handOut(owner, { campaignId: id, from: doer.userId, to: owner.userId });
    expect(await mails('campaign_begun', owner.userId)).toHaveLength(1);
    await db().campaignItem.updateMany({ where: { campaignId: id }, data: { installedAt: at } });
    await db().campaign.update({ where: { id }, data: { deadline: addDays(at, -0.1) } });
    await campaignRound();
    await runJobs();
    expect(await mails('campaign_reminder', owner.userId)).toEqual([]);
  });

  it('M67 is begun and closed by owners, done by requesters, read by auditors; nobody else and no other account', async () => {
    const { owner, ids } = await holding(1);
    const other = await holding(1);
    const id = await openCampaign(owner, input(ids));
    const [requester, auditor, billing] = [
      (await member('requester', owner.accountId)).actor,
      (await member('auditor', owner.accountId)).actor,
      (await member('billing', owner.accountId)).actor,
    ];
    for (const actor of [requester, auditor, billing, nobody, system('x'), await staff('admin')]) {
      expect(await problemOf(openCampaign(actor, input(ids)))).toBe('forbidden');
      expect(await problemOf(closeCampaign(actor, id))).toBe('forbidden');
      expect(await problemOf(handOut(actor, { campaignId: id, from: '', to: owner.userId }))).toBe(
        'forbidden',
      );
      expect(await problemOf(readCandidates(actor))).toBe('forbidden');
    }
    const [item] = (await readCampaign(auditor, id)).items;
    const tick = { campaignId: id, itemId: item?.id ?? '', installed: true };
    for (const actor of [auditor, billing, nobody, other.owner]) {
      expect(await problemOf(tickInstalled(actor, tick))).toBe('not_found');
    }
    expect(await problemOf(tickInstalled(requester, tick))).toBe('campaign_not_issued');
    expect(await problemOf(readCampaign(billing, id))).toBe('forbidden');
    expect(await problemOf(readCampaign(other.owner, id))).toBe('not_found');
    expect(await listCampaigns(other.owner)).toEqual([]);
    expect(await problemOf(openCampaign(owner, input(other.ids)))).toBe('invalid_input');
    expect(await problemOf(openCampaign(owner, input(ids, { assigneeId: other.owner.userId })))).toBe(
      'invalid_input',
    );
    await closeCampaign(owner, id);
    expect(await problemOf(closeCampaign(owner, id))).toBe('campaign_closed');
    expect(await listCampaigns(owner)).toMatchObject([{ id, closedAt: expect.any(Date), total: 1 }]);
  });
});
