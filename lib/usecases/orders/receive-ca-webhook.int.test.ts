import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import { problemOf } from '../links/links.fixture';
import { submitRequest } from '../requests/submit-request';
import { makeRequest, type Outside, orderOf, runJobs, startOutside } from './orders.fixture';
import { receiveCaWebhook } from './receive-ca-webhook';
import { submitToCa } from './submit-to-ca';

let outside: Outside;
let orderId: string;
let caOrderId: string;

beforeAll(async () => {
  outside = await startOutside();
  const request = await makeRequest();
  await submitRequest(request.actor, request.submission);
  await submitToCa(request.orderId);
  orderId = request.orderId;
  caOrderId = (await orderOf(orderId)).caOrderId ?? '';
}, 120_000);
afterAll(() => outside.close());
beforeEach(async () => {
  await runJobs();
});

const key = () => env().DIGICERT_WEBHOOK_SECRET;
const notice = (event: string) => ({
  event,
  data: { order_id: Number(caOrderId), certificate_id: 910000001 },
});
const waiting = async (name: string): Promise<number> => {
  const [row] = await db().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS "count" FROM graphile_worker.jobs WHERE task_identifier = ${name}`;
  return Number(row?.count ?? 0);
};

describe('a delivery of the CA (reference 3.12)', () => {
  it.each([null, '', 'x'.repeat(32)])(
    'with a wrong key (%j) is refused and followed by nothing',
    async (wrong) => {
      expect(await problemOf(receiveCaWebhook(wrong, notice('certificate_issued')))).toBe('forbidden');
      expect(await waiting('refresh-order')).toBe(0);
    },
  );

  it('in no documented shape is refused', async () => {
    expect(await problemOf(receiveCaWebhook(key(), { what: 1 }))).toBe('invalid_input');
  });

  it('any number of times makes one reading wait', async () => {
    for (let time = 0; time < 5; time += 1) await receiveCaWebhook(key(), notice('certificate_issued'));
    expect(await waiting('refresh-order')).toBe(1);
  });

  it('in any order, and of unknown events, is no ground to act: the order is read again', async () => {
    for (const event of ['certificate_revoked', 'order_rejected', 'certificate_issued', 'moon_rises']) {
      await receiveCaWebhook(key(), notice(event));
    }
    await runJobs();
    expect(await orderOf(orderId)).toMatchObject({ state: 'validating', caStatus: 'pending' });
    expect(await waiting('refresh-order')).toBe(0);
  });

  it('about an order that is not ours, or about nothing, is taken and leads nowhere', async () => {
    await receiveCaWebhook(key(), { event: 'certificate_issued', data: { order_id: 1 } });
    await receiveCaWebhook(key(), { event: 'organization_expired' });
    expect(await waiting('refresh-order')).toBe(0);
  });

  it('that challenges us is answered, and a flood of them by strangers costs next to nothing', async () => {
    const challenge = { event: 'challenge_webhook_endpoint', data: { token: 't', webhook_id: 9 } };
    await receiveCaWebhook(null, challenge);
    expect(await waiting('webhook-challenge')).toBe(1);
    const ends = await Promise.all(
      Array.from({ length: 20 }, () => problemOf(receiveCaWebhook(null, challenge)).catch(() => 'taken')),
    );
    expect(ends.filter((end) => end === 'too_many_requests').length).toBeGreaterThanOrEqual(10);
    expect(await waiting('webhook-challenge')).toBe(1);
  });
});
