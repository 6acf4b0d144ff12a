import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import { recordAnswer, recordFailure } from '../ca/circuit';
import { watchCa } from '../ca/watch-ca';
import { mailLateMs, readStatus, silencesDays } from './read-status';

afterEach(async () => {
  await db().circuitBreaker.deleteMany();
  await db().workItem.deleteMany();
  await db().mail.deleteMany();
});
afterAll(() => db().$disconnect());

const stateOf = async (part: string, at?: Date) =>
  (await readStatus(at)).parts.find((each) => each.part === part);

async function silence(): Promise<Date> {
  for (let call = 0; call < 5; call += 1) await recordFailure(false);
  const openedAt = new Date(Date.now() - 11 * 60_000);
  await db().circuitBreaker.updateMany({ data: { openedAt } });
  return openedAt;
}

async function queuedMail(queuedAt: Date): Promise<void> {
  const id = newId();
  const mail = {
    template: 'welcome',
    to: 'iemand@voorbeeld.nl',
    subject: 'Geheim',
    data: {},
    locale: 'nl',
  } as const;
  await db().mail.create({ data: { id, dedupeKey: id, messageId: id, queuedAt, ...mail } });
}

describe('M74 the public page about how we are', () => {
  it('is well when nothing is wrong', async () => {
    const { parts, silences } = await readStatus();
    expect(parts.map(({ part, state }) => [part, state])).toEqual([
      ['portal', 'ok'],
      ['mail', 'ok'],
      ['ca', 'ok'],
    ]);
    expect(silences).toEqual([]);
  });

  it('tells since when the CA is silent as the circuit knows it, and that it is over at once', async () => {
    const openedAt = await silence();
    expect(await stateOf('ca')).toEqual({ part: 'ca', state: 'silent', since: openedAt });
    await recordAnswer();
    expect(await stateOf('ca')).toMatchObject({ state: 'ok', since: null });
  });

  it('tells of past silences from their beginning to their end, for a while', async () => {
    const openedAt = await silence();
    await watchCa();
    expect((await readStatus()).silences).toEqual([{ from: openedAt, until: null }]);
    await recordAnswer();
    await watchCa();
    const [past] = (await readStatus()).silences;
    expect(past).toEqual({ from: openedAt, until: expect.any(Date) });
    const later = new Date(Date.now() + (silencesDays + 1) * 24 * 3_600_000);
    expect((await readStatus(later)).silences).toEqual([]);
  });

  it('tells that mail is late, and nothing of whose mail it is', async () => {
    const queuedAt = new Date(Date.now() - mailLateMs - 1000);
    await queuedMail(new Date());
    expect(await stateOf('mail')).toMatchObject({ state: 'ok' });
    await queuedMail(queuedAt);
    expect(await stateOf('mail')).toEqual({ part: 'mail', state: 'late', since: queuedAt });
    expect(JSON.stringify(await readStatus())).not.toMatch(/iemand|Geheim|welcome/);
  });
});
