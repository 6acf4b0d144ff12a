import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { at, type Harness, makeCsr, organization, SERVER, serverOrder, startHarness } from './test-harness';

let harness: Harness;
let csr = '';
beforeAll(async () => {
  harness = await startHarness({ autoPilot: { seconds: 0 } });
  csr = await makeCsr(harness.folder, 'rsa:2048');
});
afterAll(() => harness.close());

async function place(name: string, change = {}): Promise<string> {
  const body = serverOrder(csr, { organization: { ...organization, name }, ...change });
  const answer = await harness.api('POST', SERVER, body);
  expect(answer.status, answer.text).toBe(201);
  return String(answer.body.id);
}

/** An order for a name under the domain of the CA, which the CA chooses itself. */
function lentName(name: string) {
  const names = { common_name: undefined, dns_names: undefined };
  return serverOrder(csr, { use_qvtl_domain: true, organization: { ...organization, name } }, names);
}

async function page(path: string): Promise<string> {
  const answer = await harness.desk('GET', path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text;
}

async function submit(path: string, fields: Record<string, string>): Promise<Response> {
  return fetch(`${harness.url}/desk${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
}
const checkOf = async (order: string, kind: string) =>
  at((await harness.desk('GET', `/api/orders/${order}`)).body, `checks.${kind}.state`);

describe('the auto pilot', () => {
  it('passes organization, register and a lent domain by itself, never identity or approval', async () => {
    const order = String((await harness.api('POST', SERVER, lentName('Zelf B.V.'))).body.id);
    const states = await Promise.all(
      ['organization', 'register', 'domain', 'identity', 'approval'].map((kind) => checkOf(order, kind)),
    );
    expect(states).toEqual(['passed', 'passed', 'passed', 'pending', 'pending']);
    const info = (await harness.api('GET', `/order/certificate/${order}`)).body;
    expect(at(info, 'certificate.common_name')).toBe('ZelfBV.qvtl.nl');
  });

  it('finds the record of an own domain by itself', async () => {
    const order = await place('Eigen domein B.V.');
    expect(await checkOf(order, 'domain')).toBe('pending');
    const desk = (await harness.desk('GET', `/api/orders/${order}`)).body;
    await submit('/records', { records: `koppeling.voorbeeldbakkerij.test TXT ${at(desk, 'dcv.token')}` });
    await vi.waitFor(async () => expect(await checkOf(order, 'domain')).toBe('passed'), 3000);
  });
});

describe('the pace of the auto pilot', () => {
  it('passes one check after another, each after its interval', async () => {
    let minutes = 0;
    const begin = Date.now();
    const own = await startHarness({
      autoPilot: { seconds: 60 },
      now: () => new Date(begin + minutes * 60_000),
    });
    const placed = await own.api('POST', SERVER, serverOrder(csr));
    const open = async () => {
      const { body } = await own.desk('GET', `/api/orders/${placed.body.id}`);
      return ['organization', 'register'].filter((kind) => at(body, `checks.${kind}.state`) !== 'passed');
    };
    expect(await open()).toEqual(['organization', 'register']);
    minutes = 1;
    await vi.waitFor(async () => expect(await open()).toEqual(['register']), 3000);
    minutes = 2;
    await vi.waitFor(async () => expect(await open()).toEqual([]), 3000);
    await own.close();
  });

  it('leaves a check alone that a person has taken up, and does the others', async () => {
    let minutes = 0;
    const begin = Date.now();
    const own = await startHarness({
      autoPilot: { seconds: 60 },
      now: () => new Date(begin + minutes * 60_000),
    });
    const placed = await own.api('POST', SERVER, lentName('Vraag B.V.'));
    const state = async (kind: string) =>
      at((await own.desk('GET', `/api/orders/${placed.body.id}`)).body, `checks.${kind}.state`);
    await own.desk('POST', `/orders/${placed.body.id}/checks/register`, {
      result: 'question',
      reason: 'Which number?',
    });
    minutes = 1;
    await vi.waitFor(async () => expect(await state('organization')).toBe('passed'), 3000);
    minutes = 2;
    await vi.waitFor(async () => expect(await state('domain')).toBe('passed'), 3000);
    expect(await state('register')).toBe('question');
    await own.close();
  });
});

describe('the desk', () => {
  it.each(['/', '/products', '/records', '/knobs-form', '/webhook', '/mails', '/log'])(
    'shows %s and says what it is',
    async (path) => {
      const text = await page(path);
      expect(text).toContain('<html lang="en">');
      expect(text).toContain('It is not a page of DigiCert');
    },
  );

  it('shows names as text, never as markup', async () => {
    await place('<script>alert(1)</script>');
    const text = await page('/');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toContain('<script>alert');
  });

  it('lists an order and leads it to a certificate by forms alone', async () => {
    const order = await place('Formulier B.V.');
    expect(await page('/')).toContain(`/desk/orders/${order}`);
    expect(await page(`/orders/${order}`)).toContain('Identity of the representative');
    for (const kind of ['domain', 'identity', 'approval']) {
      const answer = await submit(`/orders/${order}/checks/${kind}`, { result: 'passed' });
      expect([kind, answer.status, answer.headers.get('location')]).toEqual([
        kind,
        303,
        `/desk/orders/${order}`,
      ]);
    }
    expect((await harness.api('GET', `/order/certificate/${order}`)).body.status).toBe('issued');
    await submit(`/orders/${order}/revoke`, { reason: 'superseded' });
    expect(await page(`/orders/${order}`)).toContain('<dd>revoked</dd>');
  });

  it('explains a refusal and leads back', async () => {
    const order = await place('Te vroeg B.V.');
    const answer = await submit(`/orders/${order}/checks/approval`, { result: 'passed' });
    expect(answer.status).toBe(409);
    const text = await answer.text();
    expect(text).toContain('still open');
    expect(text).toContain(`href="/desk/orders/${order}"`);
  });

  it('turns knobs and products by form', async () => {
    await submit('/knobs-form', {
      delayMs: '0',
      tooManyRequests: '0',
      serverError: '0',
      serverErrorStatus: '503',
      timeOutAfterOrder: '0',
      timeOutMs: '5',
      connectionResetBefore: '0',
      connectionResetAfter: '0',
      newRequestStatus: 'pending',
      duplicateWebhooks: 'on',
    });
    expect((await harness.desk('GET', '/knobs')).body).toMatchObject({
      duplicateWebhooks: true,
      rateLimits: false,
      timeOutMs: 5,
    });
    await submit('/products/pkio_burger', { generation: 'G4' });
    const products = (await harness.desk('GET', '/api/products')).body;
    expect(products.pkio_burger).toMatchObject({ active: false, generation: 'G4' });
  });

  it('is healthy', async () => {
    expect(await (await fetch(`${harness.url}/health`)).json()).toEqual({ ok: true });
  });
});
