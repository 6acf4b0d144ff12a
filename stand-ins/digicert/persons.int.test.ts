import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from './json';
import { at, codesOf, type Harness, openssl, organization, put, startHarness } from './test-harness';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const individual = {
  first_name: 'Marijke Anna',
  last_name: 'van der Berg III',
  email: 'm.vanderberg@voorbeeld.test',
  telephone: '+31205550101',
  country: 'nl',
  state: 'Utrecht',
  city: 'Utrecht',
  zip: '3511 AB',
};
const ship_info = {
  name: 'Marijke van der Berg',
  addr1: 'Oudegracht 1',
  addr2: '',
  city: 'Utrecht',
  state: 'Utrecht',
  zip: '3511 AB',
  country: 'nl',
  method: 'EXPEDITED',
};

interface Wanted {
  product: string;
  profile: string;
  person?: JsonObject;
  change?: JsonObject;
}

const bodyOf = ({ profile, person = {}, change = {} }: Wanted): JsonObject => ({
  certificate: {
    signature_hash: 'sha256',
    profile_option: profile,
    is_rsassa_pss: true,
    individual: { ...individual, ...person },
  },
  csa_agreed_to: true,
  provisioning_method: profile === 'nonrepudiation' ? 'qscd' : 'token',
  ship_info,
  order_validity: { years: 1 },
  payment_method: 'balance',
  skip_approval: true,
  ...change,
});

async function place(wanted: Wanted): Promise<string> {
  const answer = await harness.api('POST', `/order/certificate/${wanted.product}`, bodyOf(wanted));
  if (answer.status !== 201) throw new Error(answer.text);
  return String(answer.body.id);
}

const info = async (order: string) => (await harness.api('GET', `/order/certificate/${order}`)).body;
const device = (order: string, state: string) =>
  harness.desk('POST', `/api/orders/${order}/device`, { state });
const pinOf = async (order: string) =>
  String(at((await harness.desk('GET', `/api/orders/${order}`)).body, 'device.pin'));

async function setUp(order: string, pin: string): Promise<number> {
  const body = new URLSearchParams({ pin });
  return (await fetch(`${harness.url}/desk/trust-assistant/${order}`, { method: 'POST', body })).status;
}

/** All checks, the parcel, and the key made on the device. */
async function deliver(order: string): Promise<void> {
  for (const check of ['organization', 'register', 'identity', 'approval']) {
    await harness.desk('POST', `/orders/${order}/checks/${check}`, { result: 'passed' });
  }
  await device(order, 'sent');
  await device(order, 'delivered');
  expect(await setUp(order, await pinOf(order))).toBe(200);
}

async function certificateText(order: string): Promise<string> {
  const id = at(await info(order), 'certificate.id');
  const pem = (await harness.api('GET', `/certificate/${id}/download/format/pem_all`)).text;
  const [leaf = '', ...above] =
    pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  const file = await put(harness.folder, 'leaf.pem', leaf);
  const issuers = await put(harness.folder, 'issuers.pem', above.slice(0, -1).join('\n'));
  const root = await put(harness.folder, 'root.pem', above.at(-1) ?? '');
  const verified = await openssl('verify', '-CAfile', root, '-untrusted', issuers, file);
  return (
    verified + (await openssl('x509', '-in', file, '-noout', '-text', '-nameopt', 'utf8,sep_comma_plus'))
  );
}

const citizen = { product: 'pkio_burger', profile: 'authentication' };
const professional = {
  product: 'pkio_qualified_organisation_person_prof',
  profile: 'nonrepudiation',
  person: { professional_title: 'Advocaat' },
};

describe('a certificate of a person', () => {
  it('S1-F03 S1-F09 S1-F15 for signing is qualified, with title, qualified statements and one use of the key', async () => {
    const order = await place(professional);
    await deliver(order);
    const text = await certificateText(order);
    expect(text).toContain('leaf.pem: OK');
    expect(text).toMatch(
      /Subject:.*C=NL.*title=Advocaat.*SN=van der Berg III.*GN=Marijke Anna.*serialNumber=TZ\d{10}/,
    );
    expect(text).toMatch(/Key Usage: critical\s+Non Repudiation\n/);
    expect(text).toContain('Policy: 2.16.528.1.1003.1.2.41.14.12.5');
    expect(text).toContain('Policy: 0.4.0.194112.1.2');
    expect(text).toMatch(/qcStatements/);
    expect(text).toContain('rsassaPss');
    expect(text).not.toContain(individual.email);
  });

  it.each([
    ['authentication', '8', /Key Usage: critical\s+Digital Signature\n/, 'TLS Web Client Authentication'],
    [
      'encryption',
      '7',
      /Key Usage: critical\s+Key Encipherment, Data Encipherment\n/,
      'Microsoft Encrypted File System',
    ],
  ])(
    'S3-F03 S3-F09 of a citizen for %s has its own policy and use, and no title',
    async (profile, use, usage, extended) => {
      const order = await place({ ...citizen, profile });
      await deliver(order);
      const text = await certificateText(order);
      expect(text).toContain('leaf.pem: OK');
      expect(text).toContain(`Policy: 2.16.528.1.1003.1.2.41.16.11.${use}`);
      expect(text).toMatch(usage);
      expect(text).not.toContain(individual.email);
      expect(text).toContain(extended);
      expect(text).not.toMatch(/Subject:.*(title=|organizationIdentifier=)|qcStatements/);
    },
  );

  it('S4-P01 S4-F09 S4-R17 of an organisation person names the organisation, on a device that was sent and set up with its PIN', async () => {
    const change = { provisioning_method: undefined, cs_provisioning_method: 'token', organization };
    const order = await place({ product: 'pkio_organisation_person', profile: 'encryption', change });
    await deliver(order);
    const text = await certificateText(order);
    expect(text).toMatch(/O=Voorbeeldbakkerij B.V./);
    expect(text).not.toContain(individual.email);
    expect(text).toMatch(/(organizationIdentifier|2.5.4.97)=NTRNL-\d{8}/);
    expect(text).toContain('Policy: 2.16.528.1.1003.1.2.41.16.13.7');
  });
});

describe('the device', () => {
  it('S1-R17 S3-R17 is sent once all is checked, and takes the certificate only with its PIN after delivery', async () => {
    const order = await place(citizen);
    expect(await setUp(order, '0')).toBe(409);
    await harness.desk('POST', `/orders/${order}/checks/identity`, { result: 'passed' });
    await harness.desk('POST', `/orders/${order}/checks/approval`, { result: 'passed' });
    expect(at(await info(order), 'ship_info.status')).toBe('prepared');
    expect((await device(order, 'delivered')).status).toBe(409);
    await device(order, 'sent');
    expect(at(await info(order), 'ship_info.tracking_number')).toMatch(/^3STEST\d+$/);
    expect(await setUp(order, await pinOf(order))).toBe(409);
    await device(order, 'delivered');
    expect(await setUp(order, '000000')).toBe(409);
    expect((await info(order)).status).toBe('waiting_pickup');
    expect(await setUp(order, await pinOf(order))).toBe(200);
    expect((await info(order)).status).toBe('issued');
  });

  it('is replaced on the same order: a new device, a new certificate, the old one still there', async () => {
    const order = await place(citizen);
    await deliver(order);
    const before = at(await info(order), 'certificate.id');
    const body = { certificate: { signature_hash: 'sha256' }, skip_approval: true };
    expect((await harness.api('POST', `/order/certificate/${order}/reissue`, body)).status).toBe(201);
    expect((await info(order)).status).toBe('waiting_pickup');
    expect(codesOf(await harness.api('POST', `/order/certificate/${order}/reissue`, body))).toEqual([
      'invalid_order_status',
    ]);
    await device(order, 'sent');
    await device(order, 'delivered');
    expect(await setUp(order, await pinOf(order))).toBe(200);
    expect(at(await info(order), 'certificate.id')).not.toBe(before);
  });
});

describe('an order of a person is refused', () => {
  it.each<[string, JsonObject, string]>([
    ['S3-F07 a title in the name', { first_name: 'Dr. Marijke' }, 'invalid_individual'],
    ['S3-R05 an id and the details together', { id: 1 }, 'invalid_individual'],
    ['S3-F11 a country that does not exist', { country: 'qq' }, 'invalid_individual'],
    ['S3-F13 no place', { city: undefined }, 'invalid_individual'],
    ['S3-F12 no province', { state: undefined }, 'invalid_individual'],
  ])('%s', async (_name, person, code) => {
    const answer = await harness.api(
      'POST',
      '/order/certificate/pkio_burger',
      bodyOf({ ...citizen, person }),
    );
    expect([answer.status, ...new Set(codesOf(answer))]).toEqual([400, code]);
  });

  it.each<[string, JsonObject, string]>([
    ['S3-F16 without agreement', { csa_agreed_to: false }, 'csa_not_agreed'],
    [
      'S3-F21 without a second address line',
      { ship_info: { ...ship_info, addr2: undefined } },
      'invalid_ship_info',
    ],
    ['S3-F23 without a province to ship to', { ship_info: { ...ship_info, state: '' } }, 'invalid_ship_info'],
    ['C-22 with a card', { payment_method: 'card' }, 'invalid_payment_method'],
    ['C-18 for longer than the product allows', { order_validity: { days: 200 } }, 'invalid_order_validity'],
  ])('%s', async (_name, change, code) => {
    const answer = await harness.api(
      'POST',
      '/order/certificate/pkio_burger',
      bodyOf({ ...citizen, change }),
    );
    expect([answer.status, codesOf(answer)]).toEqual([400, [code]]);
  });
});
