import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeCsr } from '@/lib/pki/make-csr';
import { makeKeyPair } from '@/lib/pki/make-key-pair';
import { CaError, refusalSubject } from './errors';
import type { Exchange } from './exchange';
import type { LostOrder } from './find-order';
import type { PrivateServicesOrder } from './order-body';
import { standInCa } from './testing/stand-in-ca';

let ca: Awaited<ReturnType<typeof standInCa>>;
let csr: string;
let otherCsr: string;
let organisationId: string;

const person = {
  firstName: 'Sanne',
  lastName: 'de Wit',
  email: 's.dewit@voorbeeldbakkerij.test',
  jobTitle: 'Directeur',
  telephone: '+31 20 555 0101',
};
const company = {
  name: 'Voorbeeldbakkerij B.V.',
  address: 'Oudegracht 1',
  postcode: '3511AA',
  city: 'Utrecht',
  province: 'Utrecht',
  country: 'NL',
  telephone: '+31 30 555 0102',
};

async function request(): Promise<string> {
  const keys = await makeKeyPair({ bits: 2048, generation: 'G1' });
  const subject = { country: 'NL', organisation: company.name, commonName: 'voorbeeldbakkerijbv.qvtl.nl' };
  return makeCsr({ keys, generation: 'G1', subject, domains: [subject.commonName] });
}

beforeAll(async () => {
  ca = await standInCa();
  [csr, otherCsr] = await Promise.all([request(), request()]);
  organisationId = await ca.client().createOrganisation(company, person);
});
afterAll(() => ca.close());
beforeEach(async () => {
  await ca.desk('DELETE', '/knobs');
  await knobs({ rateLimits: false });
});

let orders = 0;
function order(changes: Partial<PrivateServicesOrder> = {}): PrivateServicesOrder {
  orders += 1;
  return {
    reference: `Z-${orders}`,
    csr,
    oin: { kind: 'include', number: '00000003123456780000' },
    name: { kind: 'qvtl', name: 'voorbeeldbakkerijbv.qvtl.nl' },
    organisation: { id: organisationId },
    representative: person,
    validity: { kind: 'years', years: 1 },
    ...changes,
  };
}

const lost = (sent: PrivateServicesOrder, from: Date): LostOrder => ({
  reference: sent.reference,
  productNameId: 'pkio_private_services_server',
  commonName: sent.name.name,
  organisationId,
  from,
  to: new Date(),
});

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('should have failed'),
    (error: unknown) => (error instanceof CaError ? error : expect.fail(String(error))),
  );

const knobs = (changes: Record<string, unknown>) => ca.desk('PUT', '/knobs', changes);
const allOrders = async () => ((await ca.desk('GET', '/api/orders')) as { orders: unknown[] }).orders.length;

describe('an order', () => {
  it('goes from placing to the certificate in every format', async () => {
    const client = ca.client();
    const since = new Date();
    const placed = await client.placePrivateServicesOrder(order());
    expect(placed).toMatchObject({ requestToApprove: undefined, organisationId: undefined });

    const open = await client.orderInfo(placed.orderId);
    expect(open).toMatchObject({ status: 'in_progress', rawStatus: 'pending', organisationId });
    expect(open.commonName?.toLowerCase()).toBe('voorbeeldbakkerijbv.qvtl.nl');
    expect((await client.validation(placed.orderId)).facts).toMatchObject({ organisation: 'pending' });
    const early = await failure(client.download(placed.certificateId ?? '', 'pem_all'));
    expect(early).toMatchObject({ kind: 'refused', status: 404 });

    await ca.passAll(placed.orderId);
    const issued = await client.orderInfo(placed.orderId);
    expect(issued).toMatchObject({
      status: 'issued',
      certificate: { serialNumber: expect.stringMatching(/./) },
    });
    const changes = await client.orderStatusChanges(since);
    expect(changes).toContainEqual(expect.objectContaining({ orderId: placed.orderId, status: 'issued' }));

    const certificateId = issued.certificate?.certificateId ?? '';
    const pem = await client.download(certificateId, 'pem_all');
    expect(Buffer.from(pem.bytes).toString()).toMatch(/^-----BEGIN CERTIFICATE-----/);
    for (const format of [
      'p7b',
      'cer',
      'default',
      'default_pem',
      'default_cer',
      'apache',
      'pem_noroot',
    ] as const) {
      const file = await client.download(certificateId, format);
      expect(file.bytes.length).toBeGreaterThan(500);
      expect(Buffer.from(file.bytes).toString('latin1')).not.toContain('PRIVATE KEY');
    }
    const chain = await client.chain(certificateId);
    expect(chain.length).toBeGreaterThan(0);
    expect(chain[0]?.pem).toContain('BEGIN CERTIFICATE');
  });

  it('makes the organisation with it when the CA does not know it', async () => {
    const create = { ...company, name: 'Nieuwe Bakkerij B.V.' };
    const placed = await ca.client().placePrivateServicesOrder(
      order({
        organisation: { create, contact: person },
        name: { kind: 'qvtl', name: 'nieuwebakkerijbv.qvtl.nl' },
      }),
    );
    expect(placed.organisationId).toMatch(/^\d+$/);
    expect(await ca.client().listOrganisations('Nieuwe Bakkerij B.V.')).toEqual([
      expect.objectContaining({ organisationId: placed.organisationId, active: true, country: 'nl' }),
    ]);
  });

  it('waits for approval in our account when that is not skipped', async () => {
    const client = ca.client();
    const placed = await client.placePrivateServicesOrder(order({ skipApproval: false }));
    expect(placed.requestToApprove).toMatch(/^\d+$/);
    expect(await client.orderInfo(placed.orderId)).toMatchObject({
      rawStatus: 'needs_approval',
      requestToApprove: placed.requestToApprove,
    });
    await client.approveRequest(placed.requestToApprove ?? '', 'Akkoord');
    expect(await client.orderInfo(placed.orderId)).toMatchObject({
      rawStatus: 'pending',
      requestToApprove: undefined,
    });
  });

  it('has its representative mailed again, and nobody else', async () => {
    const client = ca.client();
    const { orderId } = await client.placePrivateServicesOrder(order());
    await expect(client.resendApprovalMails(orderId, [person.email])).resolves.toBeUndefined();
    expect(await failure(client.resendApprovalMails(orderId, ['x@y.test']))).toMatchObject({
      kind: 'refused',
    });
  });

  it('can be cancelled, and not twice', async () => {
    const client = ca.client();
    const { orderId } = await client.placePrivateServicesOrder(order());
    await client.cancel(orderId, 'Op verzoek van de klant');
    expect(await client.orderInfo(orderId)).toMatchObject({ status: 'canceled' });
    expect(await failure(client.cancel(orderId, 'Nogmaals'))).toMatchObject({ kind: 'refused', status: 400 });
  });

  it('takes another CSR while it is open', async () => {
    const client = ca.client();
    const { orderId } = await client.placePrivateServicesOrder(order());
    await expect(client.replaceCsr(orderId, otherCsr)).resolves.toBeUndefined();
    expect(refusalSubject(await failure(client.replaceCsr(orderId, 'garbage')))).toBe('csr');
  });

  it('proves an own domain', async () => {
    const client = ca.client();
    const name = {
      kind: 'own',
      name: 'koppeling.bakkerij.test',
      dcvMethod: 'dns-txt-token',
      scope: 'fqdn',
    } as const;
    const { orderId } = await client.placePrivateServicesOrder(order({ name }));
    expect(await failure(client.checkDcv(orderId))).toMatchObject({
      kind: 'refused',
      code: 'invalid_dns_txt',
    });
    const token = await client.dcvRandomValue(orderId);
    await ca.desk('PUT', '/api/dns', { records: [{ name: name.name, type: 'TXT', value: token?.value }] });
    expect(await client.checkDcv(orderId)).toMatchObject({
      state: 'complete',
      domains: [{ state: 'complete' }],
    });
    expect((await client.validation(orderId)).facts.domains).toEqual(['complete']);
    expect(await client.changeDcvMethod(orderId, 'email')).toBeUndefined();
  });

  it.each([
    [{ csr: 'garbage' }, 'csr'],
    [{ oin: { kind: 'include', number: '123' } }, 'oin'],
    [{ validity: { kind: 'years', years: 9 } }, 'validity'],
    [{ organisation: { id: '1' } }, 'organisation'],
    [{ representative: { ...person, email: 'nobody' } }, 'representative'],
    [{ name: { kind: 'own', name: '*.test', dcvMethod: 'email', scope: 'fqdn' } }, 'domain'],
  ] as Array<[Partial<PrivateServicesOrder>, string]>)(
    'with %o is refused because of its %s',
    async (wrong, subject) => {
      const error = await failure(ca.client().placePrivateServicesOrder(order(wrong)));
      expect(error).toMatchObject({ kind: 'refused', status: 400 });
      expect(refusalSubject(error)).toBe(subject);
      expect(error.problems[0]?.message).not.toBe('');
    },
  );
});

describe('an issued certificate', () => {
  const issue = async () => {
    const { orderId } = await ca.client().placePrivateServicesOrder(order());
    await ca.passAll(orderId);
    return ca.client().orderInfo(orderId);
  };

  it('is replaced on the same order for a new key', async () => {
    const { orderId, certificate } = await issue();
    const again = await ca
      .client()
      .reissue(orderId, { csr: otherCsr, commonName: 'voorbeeldbakkerijbv.qvtl.nl' });
    expect(again.requestToApprove).toBeUndefined();
    expect(again.certificateId).not.toBe(certificate?.certificateId);
  });

  it('is revoked at once', async () => {
    const { orderId, certificate } = await issue();
    const revoked = await ca.client().revoke(certificate?.certificateId ?? '', 'superseded', 'Vervangen');
    expect(revoked).toEqual({ state: 'done' });
    expect(await ca.client().orderInfo(orderId)).toMatchObject({ status: 'revoked' });
  });
});

describe('the account', () => {
  it('tells who we are, what we may order and what we can spend', async () => {
    const client = ca.client();
    expect(await client.me()).toMatchObject({ userId: expect.stringMatching(/^\d+$/) });
    expect((await client.products()).map(({ nameId }) => nameId)).toContain('pkio_private_services_server');
    expect(await client.product('pkio_private_services_server')).toMatchObject({ years: [1, 2, 3] });
    expect(await client.balance()).toMatchObject({ currency: 'EUR', availableCents: expect.any(Number) });
    expect(await failure(client.product('nothing'))).toMatchObject({ kind: 'refused', status: 404 });
  });

  it('has our custom field once, however often we look', async () => {
    const id = await ca.client().referenceFieldId();
    expect(id).toMatch(/^\d+$/);
    expect(await ca.client().referenceFieldId()).toBe(id);
  });

  it('does not know a wrong key', async () => {
    const error = await failure(ca.client({ apiKey: 'wrong-key-0123456789' }).me());
    expect(error).toMatchObject({ kind: 'refused', status: 403 });
    expect(refusalSubject(error)).toBe('access');
  });
});

describe('bad days', () => {
  it('a time-out after the order was made: unknown, then found by our reference, made once', async () => {
    const before = await allOrders();
    const from = new Date();
    const sent = order();
    const client = ca.client({ timeoutMs: 300 });
    await client.referenceFieldId();
    await knobs({ timeOutAfterOrder: 1, timeOutMs: 60_000 });
    expect(await failure(client.placePrivateServicesOrder(sent))).toMatchObject({
      kind: 'unknown',
      status: undefined,
    });
    expect(await client.findOrder(lost(sent, from))).toMatchObject({ state: 'found' });
    expect(await allOrders()).toBe(before + 1);
  });

  it('a connection cut after the order was made: unknown, and found', async () => {
    const from = new Date();
    const sent = order();
    const client = ca.client();
    await client.referenceFieldId();
    await knobs({ connectionResetAfter: 1 });
    expect((await failure(client.placePrivateServicesOrder(sent))).kind).toBe('unknown');
    expect(await client.findOrder(lost(sent, from))).toMatchObject({ state: 'found' });
  });

  it('a connection cut before: unknown too, and not found', async () => {
    const from = new Date();
    const sent = order();
    const client = ca.client();
    await client.referenceFieldId();
    await knobs({ connectionResetBefore: 1 });
    expect((await failure(client.placePrivateServicesOrder(sent))).kind).toBe('unknown');
    expect(await client.findOrder(lost(sent, from))).toEqual({ state: 'not_found' });
  });

  it.each([
    [{ tooManyRequests: 1 }, 'unavailable'],
    [{ serverError: 1, serverErrorStatus: 503 }, 'unavailable'],
    [{ serverError: 1, serverErrorStatus: 500 }, 'unknown'],
    [{ serverError: 1, serverErrorStatus: 502 }, 'unknown'],
  ])('%o on a new order is %s, and nothing is sent twice', async (changes, kind) => {
    const before = await allOrders();
    const client = ca.client();
    await client.referenceFieldId();
    await knobs(changes);
    expect((await failure(client.placePrivateServicesOrder(order()))).kind).toBe(kind);
    expect(await allOrders()).toBe(before);
  });

  it('reads come through three failures', async () => {
    await knobs({ tooManyRequests: 1, serverError: 1, connectionResetBefore: 1 });
    await expect(ca.client().me()).resolves.toMatchObject({ userId: expect.any(String) });
  });

  it('nobody there: a new order was certainly not made', async () => {
    const nobody = ca.client({ baseUrl: 'http://127.0.0.1:2/services/v2', retries: 0 });
    expect((await failure(nobody.placePrivateServicesOrder(order()))).kind).toBe('unavailable');
    expect((await failure(nobody.cancel('1', 'x'))).kind).toBe('unavailable');
  });

  it('an undocumented status is unknown, with the word kept for staff', async () => {
    const { orderId } = await ca.client().placePrivateServicesOrder(order());
    await knobs({ unknownStatus: 'awaiting_moon_phase' });
    const info = await ca.client().orderInfo(orderId);
    expect(info).toMatchObject({ status: 'unknown', rawStatus: 'awaiting_moon_phase' });
  });

  it('ids as text are the same ids', async () => {
    await knobs({ idsAsStrings: true });
    const client = ca.client();
    const { orderId } = await client.placePrivateServicesOrder(order());
    expect(await client.orderInfo(orderId)).toMatchObject({ orderId, organisationId });
  });
});

describe('recording', () => {
  it('keeps what left us and what came back, without the key', async () => {
    const seen: Exchange[] = [];
    const sent = order();
    await ca
      .client()
      .recording((exchange) => seen.push(exchange))
      .placePrivateServicesOrder(sent);
    const placing = seen.at(-1);
    expect(placing).toMatchObject({
      method: 'POST',
      path: '/order/certificate/pkio_private_services_server',
      request: { use_qvtl_domain: true, custom_fields: [{ value: sent.reference }] },
      status: 201,
      response: { id: expect.any(Number) },
    });
    expect(JSON.stringify(seen)).not.toContain('stand-in-key');
  });
});
