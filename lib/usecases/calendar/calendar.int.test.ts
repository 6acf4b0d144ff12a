import ICAL from 'ical.js';
import { afterAll, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import { addDays } from '@/lib/domain/validity/dates';
import { feedRoute } from '@/lib/web/feed';
import { problemOf } from '../links/links.fixture';
import { member } from '../members/members.fixture';
import { certificateEnding, owner, watchedEnding } from '../reminders/reminders.fixture';
import { endFeed, makeFeed, readOwnFeed } from './own-feed';
import { readFeed } from './read-feed';

afterAll(() => db().$disconnect());

const tokenOf = (address: string) => address.split('/').at(-1)?.replace('.ics', '') ?? '';
const make = async (actor: Actor) => tokenOf(await makeFeed(actor, 'nl'));
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

it('M64 shows the ends of this account in another program: ours and theirs, with warnings, and nobody else', async () => {
  const [jo, other] = [await owner(), await owner()];
  const end = addDays(new Date(), 40);
  const mine = await certificateEnding({ ...jo, notAfter: end });
  const watched = await watchedEnding(jo.accountId, jo.userId, addDays(end, 5));
  const renewed = await certificateEnding({ ...jo, notAfter: end });
  const next = await certificateEnding({ ...jo, notAfter: addDays(end, 365), renewalOfId: renewed.orderId });
  const revoked = await certificateEnding({ ...jo, notAfter: end });
  await db().certificate.update({ where: { id: revoked.certificateId }, data: { revokedAt: new Date() } });
  await certificateEnding({ ...other, notAfter: end });
  const events = eventsOf(await readFeed(await make(jo.actor)));
  expect(events.map(({ uid }) => uid)).toEqual([
    `${mine.certificateId}@zegel`,
    `${next.certificateId}@zegel`,
    `${watched.id}@zegel`,
  ]);
  expect(events[0]?.summary).toBe(`Loopt af: ${mine.commonName}`);
  const alarms = events[0]?.component.getAllSubcomponents('valarm') ?? [];
  expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
    '-P30D',
    '-P7D',
    '-P1D',
  ]);
});

it('M64 an address is kept as a hash, a new one ends the one before, and an ended one leads nowhere', async () => {
  const jo = await owner();
  const first = await make(jo.actor);
  expect(JSON.stringify(await db().calendarFeed.findMany())).not.toContain(first);
  const [second, third] = await Promise.all([make(jo.actor), make(jo.actor)]);
  expect(await problemOf(readFeed(first))).toBe('not_found');
  const opened = await Promise.allSettled([second, third].map((token) => readFeed(token ?? '')));
  expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await readOwnFeed(jo.actor))?.lastReadAt).not.toBeNull();
  await endFeed(jo.actor);
  await endFeed(jo.actor);
  expect(await readOwnFeed(jo.actor)).toBeNull();
  for (const token of [second, third, 'nonsense', '']) {
    expect(await problemOf(readFeed(token ?? ''))).toBe('not_found');
  }
});

it('M64 shows nothing to whoever may not see certificates any more', async () => {
  const jo = await owner();
  const payer = await member('billing', jo.accountId);
  expect(await problemOf(makeFeed(payer.actor, 'nl'))).toBe('forbidden');
  expect(await problemOf(makeFeed({ kind: 'nobody' }, 'nl'))).toBe('forbidden');
  const colleague = await member('auditor', jo.accountId);
  const token = await make(colleague.actor);
  await readFeed(token);
  await db().user.update({ where: { id: colleague.userId }, data: { role: 'billing' } });
  expect(await problemOf(readFeed(token))).toBe('not_found');
  await db().user.update({
    where: { id: colleague.userId },
    data: { role: 'auditor', blockedAt: new Date() },
  });
  expect(await problemOf(readFeed(token))).toBe('not_found');
});

it('M64 what did not change does not travel again', async () => {
  const jo = await owner();
  await certificateEnding({ ...jo, notAfter: addDays(new Date(), 10) });
  const token = await make(jo.actor);
  const route = feedRoute(async () => ({ contentType: 'text/calendar', body: await readFeed(token) }));
  const ask = (tag?: string) =>
    route(new Request('http://x/', tag ? { headers: { 'if-none-match': tag } } : {}), {
      params: Promise.resolve({}),
    });
  const first = await ask();
  const tag = first.headers.get('etag') ?? '';
  expect([first.status, (await ask(tag)).status, (await ask('"other"')).status]).toEqual([200, 304, 200]);
  await certificateEnding({ ...jo, notAfter: addDays(new Date(), 20) });
  expect((await ask(tag)).status).toBe(200);
  await endFeed(jo.actor);
  expect((await ask(tag)).status).toBe(404);
});
