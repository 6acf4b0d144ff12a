import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { env } from '@/lib/base/env';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { addDays } from '@/lib/domain/validity/dates';
import { makeUser, signedIn } from '../accounts/accounts.fixture';
import { problemOf } from '../links/links.fixture';
import { openLink } from '../links/open-link';
import { nudgeRound } from '../nudges/nudge-round';
import { type Outside, runJobs, startOutside } from '../orders/orders.fixture';
import { readOrder } from '../orders/read-order';
import { submitted, waitingForApproval } from '../orders/stages.fixture';
import { correctAddress } from './correct-address';
import { mailLinkToken } from './mail-link-token';
import { queueMail } from './queue-mail';
import { receiveBounce } from './receive-bounce';
import { resendMail } from './resend-mail';
import { sendMail } from './send-mail';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(() => outside.close());
afterEach(() => outside.mailboxDesk('DELETE', '/knobs'));

const staff: Actor = { kind: 'staff', userId: newId(), staffRole: 'validation', sessionId: newId() };
const mailOf = (orderId: string, template: string) =>
  db().mail.findFirstOrThrow({ where: { orderId, template }, orderBy: { queuedAt: 'desc' } });
const again = (id: string) => db().mail.findUniqueOrThrow({ where: { id } });

function reportAbout(messageId: string, action = 'failed'): string {
  return [
    'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
    '',
    '--B',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    `Action: ${action}`,
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 no such mailbox',
    '',
    '--B',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: <${messageId}>`,
    '',
    '--B--',
    '',
  ].join('\r\n');
}
const bounce = (messageId: string, action?: string) =>
  receiveBounce(env().MAIL_BOUNCE_SECRET ?? '', reportAbout(messageId, action));

describe('M41 what came back', () => {
  it('is bounced once, becomes work, and the applicant is told where to correct the address', async () => {
    const { orderId, email, representative } = await submitted();
    const mail = await mailOf(orderId, 'verify_identity');
    await bounce(mail.messageId, 'delayed');
    expect((await again(mail.id)).state).toBe('sent');
    await bounce(mail.messageId);
    await bounce(mail.messageId);
    expect(await again(mail.id)).toMatchObject({ state: 'bounced', lastError: '5.1.1 550 no such mailbox' });
    const work = await db().workItem.findMany({ where: { orderId, kind: 'mail_bounced' } });
    expect(work).toMatchObject([{ params: { about: 'mail_undelivered', subject: mail.subject } }]);
    await runJobs();
    const told = (await outside.mails(email)).filter(({ subject }) => subject.includes(representative));
    expect(told).toHaveLength(1);
  });

  it('M36 the row says so and asks the applicant, nobody is reminded there, and a new mail sets it right', async () => {
    const { orderId, actor, email } = await submitted();
    const identity = async () => {
      const { checks, next } = await readOrder(actor, orderId);
      return { ...checks.find(({ kind }) => kind === 'identity'), next: next.actor };
    };
    const mail = await mailOf(orderId, 'verify_identity');
    expect(await identity()).toMatchObject({ reason: 'identity_asked', owner: 'representative' });
    await bounce(mail.messageId);
    const lost = { state: 'failed', owner: 'applicant', reason: 'identity_mail_lost', next: 'applicant' };
    expect(await identity()).toMatchObject({ ...lost, action: 'correct_address' });
    expect(await db().orderCheck.findFirst({ where: { orderId, kind: 'identity' } })).toMatchObject({
      reason: 'identity_mail_lost',
    });
    await nudgeRound(addDays(new Date(), 2.1));
    expect(await db().mail.count({ where: { orderId, template: 'identity_reminder' } })).toBe(0);
    expect(await db().mail.count({ where: { orderId, to: email, template: 'order_problem' } })).toBe(0);
    await correctAddress(actor, { mailId: mail.id, email: `juist-${orderId}@voorbeeld.nl` });
    expect(await identity()).toMatchObject({ state: 'todo', reason: 'identity_asked' });
  });

  it('M36 of a lost mail that asks for approval the row says that we look for the address', async () => {
    const { orderId, actor } = await waitingForApproval(outside);
    await bounce((await mailOf(orderId, 'approve_order')).messageId);
    const { checks } = await readOrder(actor, orderId);
    const row = { kind: 'approval', state: 'busy', owner: 'us', reason: 'approval_mail_lost', action: null };
    expect(checks).toContainEqual(expect.objectContaining(row));
  });

  it('is refused with another key, and when it is no report; mail of others is passed over', async () => {
    const { orderId } = await submitted();
    const mail = await mailOf(orderId, 'verify_identity');
    for (const key of [null, '', 'wrong', `${env().MAIL_BOUNCE_SECRET}x`]) {
      expect(await problemOf(receiveBounce(key, reportAbout(mail.messageId)))).toBe('forbidden');
    }
    expect(
      await problemOf(receiveBounce(env().MAIL_BOUNCE_SECRET ?? '', 'Subject: hello\r\n\r\nhello')),
    ).toBe('invalid_input');
    await bounce('somebody-else@example');
    expect((await again(mail.id)).state).toBe('sent');
  });

  it('a refusal at the door is told in the same way, and a refused note writes to nobody', async () => {
    const { orderId } = await submitted();
    const mail = await mailOf(orderId, 'verify_identity');
    await resendMail(staff, { mailId: mail.id });
    await outside.mailboxDesk('PUT', '/knobs', { refuseNext: 2, refuseCode: '550' });
    await runJobs();
    const refused = await db().mail.findMany({ where: { orderId, state: 'refused' } });
    expect(refused.map(({ template }) => template).sort()).toEqual(['mail_undelivered', 'verify_identity']);
    expect(await db().mail.count({ where: { orderId, template: 'mail_undelivered' } })).toBe(1);
  });
});

describe('M41 an opened link', () => {
  it('is noted in the mail that carried it, the first time, and counted', async () => {
    const { orderId } = await submitted();
    const mail = await mailOf(orderId, 'verify_identity');
    await openLink(mailLinkToken(mail.id));
    const { openedAt } = await again(mail.id);
    expect(openedAt).not.toBeNull();
    await openLink(mailLinkToken(mail.id));
    expect((await again(mail.id)).openedAt).toEqual(openedAt);
    const link = await db().link.findFirstOrThrow({ where: { representationId: mail.representationId } });
    expect(link.opens).toBe(2);
  });
});

describe('M41 sending again', () => {
  it('goes to the same address with a new link, once for two clicks', async () => {
    const { actor, orderId, representative } = await submitted();
    const mail = await mailOf(orderId, 'verify_identity');
    await Promise.all([1, 2].map(() => resendMail(actor, { mailId: mail.id })));
    await runJobs();
    const all = await db().mail.findMany({ where: { orderId, template: 'verify_identity' } });
    expect(all.map(({ to, state }) => [to, state])).toEqual([
      [representative, 'sent'],
      [representative, 'sent'],
    ]);
    expect(all.find(({ id }) => id !== mail.id)?.resendOfId).toBe(mail.id);
    expect(await problemOf(openLink(mailLinkToken(mail.id)))).toBe('link_withdrawn');
  });

  it('is for nobody but the applicant’s side and our people, and not for what is done', async () => {
    const { orderId, actor } = await waitingForApproval(outside);
    const mail = await mailOf(orderId, 'approve_order');
    const other = await signedIn((await makeUser()).userId);
    for (const stranger of [{ kind: 'nobody' } as const, other]) {
      expect(await problemOf(resendMail(stranger, { mailId: mail.id }))).toBe('not_found');
      const correction = { mailId: mail.id, email: 'dief@voorbeeld.nl' };
      expect(await problemOf(correctAddress(stranger, correction))).toBe('not_found');
    }
    expect(
      await problemOf(resendMail(actor, { mailId: (await mailOf(orderId, 'verify_identity')).id })),
    ).toBe('mail_not_needed');
  });
});

describe('M41 correcting an address', () => {
  it('asks again at the new address, and the old link and whoever had it open are out', async () => {
    const { actor, orderId, email } = await submitted();
    const mail = await mailOf(orderId, 'verify_identity');
    await openLink(mailLinkToken(mail.id));
    const right = `goed-${orderId}@voorbeeld.nl`;
    await correctAddress(actor, { mailId: mail.id, email: right });
    await runJobs();
    expect(await outside.mails(right)).toHaveLength(1);
    expect(await problemOf(openLink(mailLinkToken(mail.id)))).toBe('link_withdrawn');
    expect(
      await db().linkSession.count({ where: { link: { representationId: mail.representationId } } }),
    ).toBe(0);
    const { contact } = await db().representation.findFirstOrThrow({
      where: { orderId },
      include: { contact: true },
    });
    expect(contact.email).toBe(right);
    const same = { mailId: (await mailOf(orderId, 'verify_identity')).id, email: right };
    expect(await problemOf(correctAddress(actor, same))).toBe('invalid_input');
    const own = { mailId: (await mailOf(orderId, 'order_received')).id, email: `x${email}` };
    expect(await problemOf(correctAddress(actor, own))).toBe('address_of_account');
  });

  it('of an established person is for our people alone', async () => {
    const { actor, orderId } = await waitingForApproval(outside);
    const mail = await mailOf(orderId, 'approve_order');
    const correction = { mailId: mail.id, email: `nieuw-${orderId}@voorbeeld.nl` };
    expect(await problemOf(correctAddress(actor, correction))).toBe('address_settled');
    await correctAddress(staff, correction);
    await runJobs();
    expect(await outside.mails(correction.email)).toHaveLength(1);
  });
});

describe('a mail server that is down loses nothing and repeats nothing', () => {
  const words = { name: 'Jo', number: '1', product: 'P', organisation: 'O', orderId: newId() };
  async function queued(): Promise<{ id: string; to: string }> {
    const key = newId();
    const to = `${key}@voorbeeld.nl`;
    const mail = { template: 'key_link_ended', to, locale: 'nl', dedupeKey: key } as const;
    await transaction((tx) => queueMail(tx, { ...mail, data: { ...words, commonName: 'a.qvtl.nl' } }));
    return { id: (await db().mail.findUniqueOrThrow({ where: { dedupeKey: key } })).id, to };
  }
  const trying = (id: string) =>
    sendMail(id).then(
      () => 'done',
      () => 'later',
    );

  it.each([
    ['refuses for now', { refuseNext: 1, refuseCode: '451' }],
    ['hangs', { hangNext: 1 }],
    ['drops the line before it kept the mail', { dropNext: 1 }],
  ])('M41 when it %s, the mail comes once', async (_name, knobs) => {
    const usual = env().SMTP_URL;
    env().SMTP_URL = `${usual}?greetingTimeout=300&connectionTimeout=300&socketTimeout=2000`;
    const { id, to } = await queued();
    await outside.mailboxDesk('PUT', '/knobs', knobs);
    expect(await trying(id)).toBe('later');
    expect(await again(id)).toMatchObject({ state: 'queued', attempts: 1, takenAt: null });
    expect(await Promise.all([trying(id), trying(id)])).toEqual(['done', 'done']);
    expect(await trying(id)).toBe('done');
    expect(await outside.mails(to)).toHaveLength(1);
    env().SMTP_URL = usual;
  });

  it('M41 when it keeps the mail and then drops the line, what comes again is the very same mail', async () => {
    const { id, to } = await queued();
    await outside.mailboxDesk('PUT', '/knobs', { dropKeptNext: 1 });
    expect(await trying(id)).toBe('later');
    expect(await trying(id)).toBe('done');
    const raw = await Promise.all((await outside.mails(to)).map(({ id: mail }) => outside.rawMail(mail)));
    const ids = raw.map((text) => /^Message-ID: (.*)$/im.exec(text)?.[1]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('M41 a mail in the hands of a worker that died is taken up after a while, and not before', async () => {
    const { id, to } = await queued();
    const minutesAgo = (count: number) => new Date(Date.now() - count * 60_000);
    await db().mail.update({ where: { id }, data: { takenAt: minutesAgo(5) } });
    await sendMail(id);
    expect(await outside.mails(to)).toHaveLength(0);
    await db().mail.update({ where: { id }, data: { takenAt: minutesAgo(11) } });
    await sendMail(id);
    expect(await outside.mails(to)).toHaveLength(1);
  });
});
