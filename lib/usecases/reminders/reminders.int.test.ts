import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import { reminderStages, stageDueAt } from '@/lib/domain/reminder/stages';
import { addDays } from '@/lib/domain/validity/dates';
import { start } from '@/stand-ins/mailbox/server';
import { problemOf } from '../links/links.fixture';
import { sendMail } from '../mail/send-mail';
import { member } from '../members/members.fixture';
import { readOrderReminders } from './read-proof';
import { certificateEnding, digestsTo, owner, watchedEnding } from './reminders.fixture';
import { addRoleAddress, readRoleAddresses, removeRoleAddress } from './role-addresses';
import { sendReminders } from './send-reminders';

const end = new Date('2030-06-30T12:00:00Z');
const at = (stage: (typeof reminderStages)[number]) => addDays(stageDueAt(end, stage), 0.25);

afterAll(() => db().$disconnect());

const stagesOf = (certificateId: string) =>
  db().expiryReminder.findMany({ where: { certificateId }, orderBy: { stage: 'desc' } });

describe('the round of reminders', () => {
  it('M61 over three years each certificate gets each stage once, each person one mail a day', async () => {
    const jo = await owner();
    const one = await certificateEnding({ ...jo, notAfter: end });
    const two = await certificateEnding({ ...jo, notAfter: end });
    await addRoleAddress(jo.actor, 'beheer@organisatie.nl');
    for (let day = -1095; day < 60; day += day < -95 ? 7 : 1) await sendReminders(addDays(end, day));
    for (const { certificateId } of [one, two]) {
      const rows = await stagesOf(certificateId);
      expect(rows.map(({ stage, skipped }) => [stage, skipped])).toEqual(
        reminderStages.map((stage) => [stage, null]),
      );
      expect(rows.every(({ sentTo }) => sentTo.length === 2)).toBe(true);
    }
    for (const to of [jo.username, 'beheer@organisatie.nl']) {
      const digests = await digestsTo(to);
      expect(digests).toHaveLength(reminderStages.length);
      for (const { count, lines } of digests) {
        expect(count).toBe(2);
        expect(lines).toContain(one.commonName);
        expect(lines).toContain(two.commonName);
      }
    }
  }, 60_000);

  it('M61 an outage costs the missed stages, never the nearest one', async () => {
    const jo = await owner();
    const { certificateId } = await certificateEnding({ ...jo, notAfter: end });
    await sendReminders(at(90));
    await sendReminders(addDays(end, -5));
    const rows = await stagesOf(certificateId);
    expect(rows.map(({ stage, skipped }) => [stage, skipped])).toEqual([
      [90, null],
      [60, 'missed'],
      [30, 'missed'],
      [14, 'missed'],
      [7, null],
    ]);
    const [, last] = await digestsTo(jo.username);
    expect(last).toMatchObject({ count: 1, days: 5 });
  });

  it('M61 two workers at once, and a job that runs again, send one mail', async () => {
    const jo = await owner();
    const { certificateId } = await certificateEnding({ ...jo, notAfter: end });
    await Promise.all([sendReminders(at(30)), sendReminders(at(30)), sendReminders(addDays(at(30), 0.001))]);
    await sendReminders(at(30));
    expect(await digestsTo(jo.username)).toHaveLength(1);
    expect((await stagesOf(certificateId)).filter(({ skipped }) => !skipped)).toHaveLength(1);
  });

  it('M62 none after renewal, replacement or revocation; a renewal that is only asked for stops nothing', async () => {
    const jo = await owner();
    const wish = { ...jo, notAfter: end };
    const [renewed, replaced, revoked, asked] = [
      await certificateEnding(wish),
      await certificateEnding(wish),
      await certificateEnding(wish),
      await certificateEnding(wish),
    ];
    await certificateEnding({ ...jo, notAfter: addDays(end, 365), renewalOfId: renewed.orderId });
    const renewal = await certificateEnding({
      ...jo,
      notAfter: addDays(end, 365),
      renewalOfId: asked.orderId,
    });
    await db().certificate.delete({ where: { id: renewal.certificateId } });
    await db().certificate.update({ where: { id: replaced.certificateId }, data: { replacedAt: at(90) } });
    await db().certificate.update({ where: { id: revoked.certificateId }, data: { revokedAt: at(90) } });
    await sendReminders(at(7));
    const why = async (certificateId: string) => (await stagesOf(certificateId)).at(-1)?.skipped;
    expect(await why(renewed.certificateId)).toBe('renewed');
    expect(await why(replaced.certificateId)).toBe('replaced');
    expect(await why(revoked.certificateId)).toBe('revoked');
    expect(await why(asked.certificateId)).toBeNull();
    const [digest] = await digestsTo(jo.username);
    expect(digest).toMatchObject({ count: 1, first: asked.commonName });
  });

  it('M62 from fourteen days on all owners hear of it; before, who asked for it and the first owner', async () => {
    const first = await owner();
    const second = await member('owner', first.accountId);
    const asker = await member('requester', first.accountId);
    const gone = await member('owner', first.accountId);
    await db().user.update({ where: { id: gone.userId }, data: { blockedAt: at(90) } });
    await certificateEnding({ accountId: first.accountId, userId: asker.userId, notAfter: end });
    await sendReminders(at(30));
    await sendReminders(at(14));
    const counts = await Promise.all(
      [first, second, asker, gone].map(async ({ username }) => (await digestsTo(username)).length),
    );
    expect(counts).toEqual([2, 1, 2, 0]);
  });

  it('M65 a watched certificate is reminded of in the same mail; one that is no longer watched is not', async () => {
    const jo = await owner();
    await certificateEnding({ ...jo, notAfter: end });
    await watchedEnding(jo.accountId, jo.userId, end);
    const stopped = await watchedEnding(jo.accountId, jo.userId, end);
    await db().watchedCertificate.update({ where: { id: stopped.id }, data: { endedAt: at(90) } });
    await sendReminders(at(60));
    const [digest] = await digestsTo(jo.username);
    expect(digest?.count).toBe(2);
    expect(digest?.lines).toMatch(/van Andere CA, bewaakt als “Salarispakket”/);
  });
});

describe('the proof of sending', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-reminders-'));
  let mailbox: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    mailbox = await start({ port: 0, smtpPort: 0, dataDir: folder });
  });
  afterAll(async () => {
    await mailbox.close();
    rmSync(folder, { recursive: true });
  });

  it('M62 a mail server that is down delays and loses nothing; the page says what became of it', async () => {
    const jo = await owner();
    const { orderId } = await certificateEnding({ ...jo, notAfter: end });
    await sendReminders(at(1));
    const [digest] = await digestsTo(jo.username);
    env().SMTP_URL = 'smtp://127.0.0.1:1';
    await expect(sendMail(digest?.id ?? '')).rejects.toThrow();
    const state = async () => (await readOrderReminders(jo.actor, orderId)).find(({ stage }) => stage === 1);
    expect((await state())?.mails).toEqual([{ to: jo.username, state: 'queued' }]);
    env().SMTP_URL = mailbox.smtpUrl;
    await sendMail(digest?.id ?? '');
    expect((await state())?.mails).toEqual([{ to: jo.username, state: 'sent' }]);
    const stranger = await owner();
    expect(await problemOf(readOrderReminders(stranger.actor, orderId))).toBe('not_found');
  });
});

describe('role addresses', () => {
  it('M61 an owner adds and removes them; the address is told; nobody else may', async () => {
    const jo = await owner();
    await addRoleAddress(jo.actor, 'Beheer@gemeente.nl');
    expect(await problemOf(addRoleAddress(jo.actor, 'beheer@gemeente.nl'))).toBe('invalid_input');
    const [mail] = await db().mail.findMany({ where: { to: 'Beheer@gemeente.nl' } });
    expect(mail?.template).toBe('role_address_added');
    expect(JSON.stringify(mail?.data)).toContain('Jo de Vries');
    for (const role of ['requester', 'auditor', 'billing'] as const) {
      const { actor } = await member(role, jo.accountId);
      expect(await problemOf(addRoleAddress(actor, 'x@y.nl'))).toBe('forbidden');
      expect(await problemOf(removeRoleAddress(actor, 'beheer@gemeente.nl'))).toBe('forbidden');
    }
    await removeRoleAddress(jo.actor, 'beheer@gemeente.nl');
    expect(await readRoleAddresses(jo.actor)).toEqual({ addresses: [], mayChange: true });
  });
});
