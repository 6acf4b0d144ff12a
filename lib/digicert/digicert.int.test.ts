import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CaError, refusalSubject } from './errors';
import type { Exchange } from './exchange';
import type { PrivateServicesOrder } from './order-body';
import { company, person, sampleCsr, sampleOrders } from './testing/sample-order';
import { standInCa } from './testing/stand-in-ca';

let ca: Awaited<ReturnType<typeof standInCa>>;
let order: ReturnType<typeof sampleOrders>;
let otherCsr: string;
let organisationId: string;

beforeAll(async () => {
  ca = await standInCa();
  const [csr, another] = await Promise.all([sampleCsr(), sampleCsr()]);
  otherCsr = another;
  organisationId = await ca.client().createOrganisation(company, person);
  order = sampleOrders(organisationId, csr);
});
afterAll(() => ca.close());
beforeEach(async () => {
  await ca.desk('DELETE', '/knobs');
  await knobs({ rateLimits: false });
});

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('should have failed'),
    (error: unknown) => (error instanceof CaError ? error : expect.fail(String(error))),
  );

const knobs = (changes: Record<string, unknown>) => ca.desk('PUT', '/knobs', changes);

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

describe('recording', () => {
  it('keeps what left us and what came back, without the key', async () => {
    const seen: Exchange[] = [];
    const sent = order();
    await ca
      .client()
      .with({ onExchange: (exchange) => seen.push(exchange) })
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
