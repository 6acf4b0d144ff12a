import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { env } from '@/lib/base/env';
import { db } from '@/lib/db/client';
import type { AcceptanceView } from '@/lib/views/acceptance-view';
import { downloadCertificate } from '../certificates/download-certificate';
import { problemOf } from '../links/links.fixture';
import { type Outside, startOutside } from '../orders/orders.fixture';
import { issued } from '../orders/stages.fixture';
import { runAcceptanceTest } from './run-acceptance-test';

let outside: Outside;
let chain: string;
let leaf: string;
beforeAll(async () => {
  outside = await startOutside();
  const { origin } = new URL(env().DIGICERT_BASE_URL);
  env().TEST_ROOTS = ['g1-root', 'g4-root'].map((id) => `${origin}/pki/ca/${id}.cer`).join(',');
  const { actor, orderId } = await issued(outside);
  const download = async (format: string) =>
    String((await downloadCertificate(actor, { orderId, format })).content);
  [chain, leaf] = await Promise.all([download('pem'), download('crt')]);
}, 120_000);
afterAll(async () => {
  await outside.close();
  await db().$disconnect();
});

const failures = ({ rows }: AcceptanceView) =>
  rows.filter(({ state }) => state === 'failed').map(({ id, code }) => `${id} ${code}`);
const row = ({ rows }: AcceptanceView, id: string) => rows.find((one) => one.id === id);

describe('the acceptance test with what can be asked outside', () => {
  it('S2-R02 S2-R28 S2-R33 finds nothing against a certificate that the CA issued', async () => {
    const view = await runAcceptanceTest({ file: chain, fileName: 'a.pem' }, '192.0.2.1');
    expect(failures(view)).toEqual([]);
    expect(view.verdict).toBe('passed');
    expect(row(view, 'R02')?.state).toBe('passed');
    expect(row(view, 'R28')?.state).toBe('passed');
    expect(row(view, 'R33')?.state).toBe('passed');
  });

  it('S2-R17 S2-R22 fetches the issuers of a certificate that comes alone', async () => {
    const view = await runAcceptanceTest({ file: leaf, fileName: 'a.crt' }, '192.0.2.2');
    expect(failures(view)).toEqual([]);
    expect(row(view, 'R22')?.state).toBe('passed');
  });

  it('S2-R14 S2-R33 holds it against the number that KVK knows', async () => {
    const view = await runAcceptanceTest({ file: chain, kvkNumber: '11111111' }, '192.0.2.3');
    expect(failures(view)).toEqual(['R14 other_kvk_number', 'R33 kvk_number_unknown']);
  });

  it('S2-R32 takes an outage for no verdict', async () => {
    const nowhere = 'http://127.0.0.1:1';
    const before = { ...env() };
    Object.assign(env(), { KVK_BASE_URL: nowhere, OIN_REGISTER_BASE_URL: nowhere });
    const view = await runAcceptanceTest({ file: chain }, '192.0.2.4');
    Object.assign(env(), before);
    expect(row(view, 'R32')).toMatchObject({ state: 'unknown_here', code: 'try_again_later' });
    expect(row(view, 'R33')).toMatchObject({ state: 'unknown_here' });
    expect(failures(view)).toEqual([]);
  });

  it('closes for a while after too many tests from one address', async () => {
    const test = () => runAcceptanceTest({ file: 'nothing' }, '192.0.2.5');
    for (let count = 0; count < 30; count++) await test();
    expect(await problemOf(test())).toBe('too_many_requests');
  });
});
