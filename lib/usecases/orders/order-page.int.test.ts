import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/account/actor';
import { addDays } from '@/lib/domain/validity/dates';
import { makeUser, signedIn } from '../accounts/accounts.fixture';
import { measureDurations } from '../durations/measure-durations';
import { readDurations } from '../durations/read-durations';
import { refreshIdentity } from '../identity/refresh-identity';
import { problemOf } from '../links/links.fixture';
import { openLink } from '../links/open-link';
import { nudgeRound } from '../nudges/nudge-round';
import { saveAnswer } from '../requests/save-answer';
import { submitRequest } from '../requests/submit-request';
import { cancelOrder } from './cancel-order';
import { makeRequest, type Outside, orderOf, runJobs, startOutside } from './orders.fixture';
import { readOrder } from './read-order';
import { readOrderPulse } from './read-order-pulse';
import { refreshOrder } from './refresh-order';
import { submitted, waitingForApproval } from './stages.fixture';
import { updateChecks } from './update-checks';

let outside: Outside;
beforeAll(async () => {
  outside = await startOutside();
}, 120_000);
afterAll(() => outside.close());

const staff: Actor = { kind: 'staff', userId: newId(), staffRole: 'admin', sessionId: newId() };
const cancel = { reason: 'Verkeerde organisatie gekozen' };

describe('cancelling', () => {
  it('M36 keeps the reason and tells it to the applicant and to the representative who was asked; twice is once', async () => {
    const { actor, orderId, email, representative } = await waitingForApproval(outside);
    await Promise.all([1, 2].map(() => cancelOrder(actor, { orderId, ...cancel })));
    await cancelOrder(actor, { orderId, ...cancel });
    await runJobs();
    expect(await orderOf(orderId)).toMatchObject({ state: 'canceled', cancelReason: cancel.reason });
    expect(await db().orderEvent.count({ where: { orderId, name: 'cancel' } })).toBe(1);
    for (const to of [email, representative]) {
      const [mail, ...more] = (await outside.mails(to)).filter(({ subject }) =>
        subject.includes('geannuleerd'),
      );
      expect(more).toEqual([]);
      expect(await outside.rawMail(mail?.id ?? '')).toContain(cancel.reason);
    }
    expect((await readOrder(actor, orderId)).cancelReason).toBe(cancel.reason);
  });

  it('M36 of a draft tells nobody', async () => {
    const { actor, orderId } = await makeRequest();
    await cancelOrder(actor, { orderId, ...cancel });
    expect(await db().mail.count({ where: { orderId } })).toBe(0);
  });

  it('is refused to everybody but the applicant’s side, and where it is too late', async () => {
    const { actor, orderId } = await submitted();
    const other = await signedIn((await makeUser()).userId);
    for (const stranger of [{ kind: 'nobody' } as const, other, staff]) {
      expect(await problemOf(cancelOrder(stranger, { orderId, ...cancel }))).toBe('not_found');
    }
    await db().certificateOrder.update({ where: { id: orderId }, data: { state: 'submitting' } });
    expect(await problemOf(cancelOrder(actor, { orderId, ...cancel }))).toBe('move_not_allowed');
  });
});

describe('what an open page asks', () => {
  it('S0-1.4.0a is answered with next to nothing until something was written, and with what changed then', async () => {
    const { actor, orderId, caOrderId } = await submitted();
    const first = await readOrderPulse(actor, orderId, { stamp: null, version: null });
    expect(first).toMatchObject({ turn: 'representative', stamp: expect.any(String) });
    const known = { stamp: first.stamp ?? null, version: first.version ?? null };
    expect(await readOrderPulse(actor, orderId, known)).toEqual({ stamp: first.stamp });
    // Written, but nothing of it shows.
    await refreshOrder(orderId);
    const unseen = await readOrderPulse(actor, orderId, known);
    expect(unseen.stamp).not.toBe(first.stamp);
    expect(unseen).toEqual({ stamp: unseen.stamp, version: first.version });
    for (const check of ['organization', 'register']) {
      await outside.caDesk('POST', `/api/orders/${caOrderId}/checks/${check}`, { result: 'passed' });
    }
    await refreshOrder(orderId);
    const changed = await readOrderPulse(actor, orderId, known);
    expect(changed.version).not.toBe(first.version);
    expect(changed.checks).toContainEqual(expect.objectContaining({ kind: 'organisation' }));
  });

  it('is refused to strangers before anything is read', async () => {
    const { orderId } = await submitted();
    const other = await signedIn((await makeUser()).userId);
    for (const stranger of [{ kind: 'nobody' } as const, other]) {
      const asked = readOrderPulse(stranger, orderId, { stamp: null, version: null });
      expect(await problemOf(asked)).toBe('not_found');
    }
  });
});

describe('how long checks take', () => {
  it('M39 is measured from our own finished checks of the last half year, from twenty on', async () => {
    const { orderId } = await submitted();
    const { accountId, subscriptionId, productId, applicantId } = await orderOf(orderId);
    const monday = new Date('2026-06-01T08:00:00Z');
    const hour = 3_600_000;
    for (let index = 1; index <= 20; index += 1) {
      const id = newId();
      const at = (hours: number) => new Date(monday.getTime() + hours * hour);
      await db().certificateOrder.create({
        data: {
          id,
          number: `T${index}-${id.slice(-8)}`,
          ...{ accountId, subscriptionId, productId, applicantId },
          state: 'canceled',
          generation: 'G1',
          stateSince: at(0),
          createdAt: at(0),
          updatedAt: at(0),
        },
      });
      const row = { orderId: id, actorKind: 'system' };
      const passed = { check: 'organisation', state: 'passed', reason: 'organisation_checked' };
      await db().orderEvent.createMany({
        data: [
          { ...row, id: newId(), name: 'accept', at: at(0) },
          { ...row, id: newId(), name: 'check_changed', detail: passed, at: at(index) },
        ],
      });
    }
    await measureDurations(new Date('2026-07-01T00:00:00Z'));
    const { organisation, identity } = await readDurations(db());
    expect(organisation).toMatchObject({ fromMinutes: 120, usualMinutes: 18 * 60, samples: 20 });
    expect(identity.samples).toBe(0);
    await measureDurations(new Date('2027-03-01T00:00:00Z'));
    expect((await readDurations(db())).organisation.samples).toBe(0);
  });
});

describe('answers that contradict each other', () => {
  it('M36 show as being checked, by us, and become work for staff once', async () => {
    const { actor, orderId } = await submitted();
    await refreshOrder(orderId);
    const facts = { organisation: 'complete', organisationDetails: ['pending'], domains: ['pending'] };
    await db().certificateOrder.update({
      where: { id: orderId },
      data: { caFacts: facts, caCheckedAt: new Date() },
    });
    for (const _ of [1, 2]) await transaction((tx) => updateChecks(tx, orderId, staff));
    const { checks } = await readOrder(actor, orderId);
    expect(checks.find(({ kind }) => kind === 'organisation')).toMatchObject({
      state: 'unclear',
      owner: 'us',
      action: null,
      reason: 'answers_conflict',
    });
    const work = await db().workItem.findMany({ where: { orderId, kind: 'ca_unclear' } });
    expect(work.filter(({ dedupeKey }) => dedupeKey.includes(':organisation:'))).toHaveLength(1);
  });
});

describe('mails that say what is going on', () => {
  const subjects = async (to: string) => (await outside.mails(to)).map(({ subject }) => subject);
  const textOf = async (to: string, about: string) => {
    const found = (await outside.mails(to)).find(({ subject }) => subject.includes(about));
    const mail = await PostalMime.parse(await outside.rawMail(found?.id ?? ''));
    return mail.text ?? '';
  };

  it('S0-1.4.0b the receipt has a forecast, as a range of days', async () => {
    const { email } = await submitted();
    expect(await textOf(email, 'Aanvraag ontvangen')).toMatch(
      /Naar verwachting .*: .*\d{4}\. Dat is geen belofte/,
    );
  });

  it('S0-1.4.5c a problem that needs the applicant is told once a day, however the answers waver', async () => {
    const { actor, orderId, email } = await submitted();
    const judge = (recorded: 'failed' | null) =>
      transaction(async (tx) => {
        await tx.orderCheck.updateMany({
          where: { orderId, kind: 'organisation' },
          data: { recorded, recordedAt: recorded && new Date() },
        });
        await updateChecks(tx, orderId, staff);
      });
    for (const outcome of ['failed', null, 'failed'] as const) await judge(outcome);
    await runJobs();
    const about = 'Er is iets nodig van u';
    expect((await subjects(email)).filter((subject) => subject.includes(about))).toHaveLength(1);
    expect(await textOf(email, about)).toContain('Organisatie en handelsregister');
    expect((await readOrder(actor, orderId)).next.actor).toBe('applicant');
  });

  it('a representative is written to in a language of their own, and their link opens in it', async () => {
    const { actor, orderId, representative, submission, email } = await makeRequest();
    const { representative: answer } = (await orderOf(orderId)).answers as { representative: object };
    await saveAnswer(actor, { orderId, question: 'representative', answer: { ...answer, locale: 'en' } });
    await submitRequest(actor, submission);
    await runJobs();
    const text = await textOf(representative, 'Verify your identity');
    expect(text).toContain('Dear Johanna Maria');
    const token = /link#([\w-]+)/.exec(text)?.[1] ?? '';
    expect(await openLink(token)).toMatchObject({ purpose: 'verify_identity', locale: 'en' });
    await nudgeRound(addDays(new Date(), 2.1));
    await cancelOrder(actor, { orderId, ...cancel });
    const mails = await db().mail.findMany({ where: { orderId, to: representative } });
    expect(mails.map(({ template, locale }) => [template, locale])).toEqual([
      ['verify_identity', 'en'],
      ['identity_reminder', 'en'],
      ['order_canceled_representative', 'en'],
    ]);
    expect(await db().mail.count({ where: { to: email, locale: 'en' } })).toBe(0);
  });

  it('S0-1.4.4a a failed identity is told to both: why, and that it can be tried again', async () => {
    const { orderId, email, representative } = await submitted();
    const [person] = await db().representation.findMany({ where: { orderId } });
    await outside.identify(person?.identityId ?? '', { result: 'failed', reason: 'face_mismatch' });
    await refreshIdentity(orderId);
    await runJobs();
    expect(await textOf(email, 'Identiteit nog niet bevestigd')).toContain('De foto leek niet genoeg');
    expect(
      (await subjects(representative)).filter((subject) => subject.includes('probeer het opnieuw')),
    ).toHaveLength(1);
  });
});
