import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from './json';
import {
  API_KEY,
  at,
  codesOf,
  type Harness,
  makeCsr,
  organization,
  SERVER,
  serverOrder,
  startHarness,
} from './test-harness';

let harness: Harness;
let csr = '';
let ecCsr = '';
beforeAll(async () => {
  harness = await startHarness();
  csr = await makeCsr(harness.folder, 'rsa:2048');
  ecCsr = await makeCsr(harness.folder, 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256');
});
afterAll(() => harness.close());

const { contacts, ...noContacts } = organization;
const [verified, contact] = contacts;
const without = (key: string): JsonObject => ({ ...verified, [key]: undefined });

/** What is wrong with an order, and the code it is refused with. */
const refusals: [string, JsonObject, JsonObject, string][] = [
  ['no CSR', {}, { csr: undefined }, 'csr_missing'],
  ['an unreadable CSR', {}, { csr: 'garbage' }, 'csr_invalid_cannot_parse'],
  ['another hash', {}, { signature_hash: 'sha1' }, 'invalid_signature_hash'],
  ['an OIN of 19 characters', {}, { oin: '0000000312345678000' }, 'invalid_oin'],
  ['an OIN as a number', {}, { oin: 12345678901234567000 }, 'invalid_oin'],
  ['an OIN with an unknown prefix', {}, { oin: '12345678123456780000' }, 'invalid_oin'],
  ['an OIN that is also excluded', {}, { exclude_oin: true }, 'oin_and_exclude_oin'],
  ['no common name', {}, { common_name: undefined }, 'invalid_common_name'],
  ['a wildcard', {}, { common_name: '*.voorbeeldbakkerij.test' }, 'invalid_common_name'],
  ['an IP address as a further name', {}, { dns_names: ['192.0.2.1'] }, 'invalid_dns_name'],
  ['a server platform nobody knows', {}, { server_platform: { id: 4711 } }, 'invalid_server_platform'],
  ['no certificate', { certificate: undefined }, {}, 'invalid_certificate'],
  ['no agreement', { csa_agreed_to: undefined }, {}, 'csa_not_agreed'],
  ['an agreement that is not given', { csa_agreed_to: false }, {}, 'csa_not_agreed'],
  ['a DCV method nobody knows', { dcv_method: 'smoke-signal' }, {}, 'invalid_dcv_method'],
  ['a DCV scope nobody knows', { certificate_dcv_scope: 'planet' }, {}, 'invalid_dcv_scope'],
  ['four years', { order_validity: { years: 4 } }, {}, 'invalid_order_validity'],
  ['another payment method', { payment_method: 'barter' }, {}, 'invalid_payment_method'],
  ['a container nobody knows', { container: { id: 1 } }, {}, 'container_not_found'],
  [
    'a custom field nobody knows',
    { custom_fields: [{ metadata_id: 999, value: 'x' }] },
    {},
    'invalid_custom_field_value',
  ],
  ['no organization', { organization: undefined }, {}, 'organization_required'],
  ['an organization nobody knows', { organization: { id: 999 } }, {}, 'organization_not_found'],
  [
    'no representative',
    { organization: { ...noContacts, contacts: [contact] } },
    {},
    'verified_contact_required',
  ],
  [
    'no contact',
    { organization: { ...noContacts, contacts: [verified] } },
    {},
    'organization_contact_required',
  ],
  ['no city', { organization: { ...organization, city: '' } }, {}, 'invalid_organization_field'],
  [
    'a long name',
    { organization: { ...organization, name: 'x'.repeat(65) } },
    {},
    'invalid_organization_field',
  ],
  [
    'a country in full',
    { organization: { ...organization, country: 'Nederland' } },
    {},
    'invalid_organization_field',
  ],
  [
    'no job title',
    { organization: { ...noContacts, contacts: [without('job_title'), contact] } },
    {},
    'invalid_contact',
  ],
  [
    'a contact of another type',
    {
      organization: { ...noContacts, contacts: [verified, contact, { ...verified, contact_type: 'friend' }] },
    },
    {},
    'invalid_contact',
  ],
  [
    'two organization contacts',
    { organization: { ...noContacts, contacts: [verified, contact, contact] } },
    {},
    'contact_type_duplicate',
  ],
  [
    'sixteen representatives',
    { organization: { ...noContacts, contacts: [...Array(16).fill(verified), contact] } },
    {},
    'too_many_contacts',
  ],
];

describe('an order for the server product', () => {
  it.each(refusals)('is refused with %s', async (_name, change, certificate, code) => {
    const answer = await harness.api('POST', SERVER, serverOrder(csr, change, certificate));
    expect([answer.status, codesOf(answer)]).toEqual([400, [code]]);
  });

  it('is refused with an elliptic curve key', async () => {
    expect(codesOf(await harness.api('POST', SERVER, serverOrder(ecCsr)))).toEqual(['csr_invalid_key_type']);
  });

  it('is refused with every problem at once, and nothing is kept', async () => {
    const body = serverOrder('', { csa_agreed_to: false }, { signature_hash: 'md5' });
    const answer = await harness.api('POST', SERVER, body);
    expect(codesOf(answer).toSorted()).toEqual(['csa_not_agreed', 'csr_missing', 'invalid_signature_hash']);
    expect(at((await harness.api('GET', '/order/certificate')).body, 'page.total')).toBe(0);
    expect((await harness.api('GET', '/organization')).body).toMatchObject({ organizations: [] });
  });

  it('is refused when it is no JSON', async () => {
    expect(codesOf(await harness.api('POST', SERVER, '{"certificate":'))).toEqual(['bad_request_format']);
  });

  it('is refused when the product is not active', async () => {
    await harness.desk('PUT', '/api/products/pkio_private_services_server', { active: false });
    expect(codesOf(await harness.api('POST', SERVER, serverOrder(csr)))).toEqual(['product_not_active']);
    expect((await harness.api('GET', '/product/pkio_private_services_server')).status).toBe(404);
    await harness.desk('PUT', '/api/products/pkio_private_services_server', { active: true });
  });

  it('is refused when the balance is too low', async () => {
    await harness.desk('PUT', '/api/balance', { balanceCents: 24_999 });
    expect(codesOf(await harness.api('POST', SERVER, serverOrder(csr)))).toEqual(['insufficient_funds']);
    await harness.desk('PUT', '/api/balance', { balanceCents: 10_000_000 });
  });

  it('is refused in the fourth generation with a short key or an old form of OIN', async () => {
    await harness.desk('PUT', '/api/products/pkio_private_services_server', { generation: 'G4' });
    const body = serverOrder(csr, {}, { oin: '00000004822477348001' });
    expect(codesOf(await harness.api('POST', SERVER, body))).toEqual(['csr_invalid_key_size', 'invalid_oin']);
    await harness.desk('PUT', '/api/products/pkio_private_services_server', { generation: 'G1' });
  });

  it('is refused for a product that does not exist', async () => {
    expect(codesOf(await harness.api('POST', '/order/certificate/pkio_moon', {}))).toEqual([
      'not_found|product',
    ]);
  });
});

const individual = {
  first_name: 'Sanne',
  last_name: 'de Wit',
  email: 's.dewit@voorbeeld.test',
  telephone: '+31 20 555 0101',
  country: 'nl',
  state: 'Utrecht',
  city: 'Utrecht',
  zip: '3511 AB',
};
const shipping = {
  name: 'Sanne de Wit',
  addr1: 'Straat 1',
  addr2: '',
  city: 'Utrecht',
  state: 'Utrecht',
  zip: '3511 AB',
  country: 'nl',
  method: 'STANDARD',
};

function personOrder(change: JsonObject = {}, certificate: JsonObject = {}): JsonObject {
  return {
    certificate: { signature_hash: 'sha256', profile_option: 'authentication', individual, ...certificate },
    csa_agreed_to: true,
    provisioning_method: 'token',
    ship_info: shipping,
    order_validity: { days: 199 },
    payment_method: 'balance',
    ...change,
  };
}

describe('an order for a person product', () => {
  const citizen = '/order/certificate/pkio_burger';

  it.each<[string, JsonObject, JsonObject, string]>([
    ['a profile of another product', {}, { profile_option: 'nonrepudiation' }, 'invalid_profile_option'],
    ['no individual', {}, { individual: undefined }, 'invalid_individual'],
    [
      'a telephone number without country code',
      {},
      { individual: { ...individual, telephone: '020' } },
      'invalid_individual',
    ],
    ['a key holder of another product', { provisioning_method: 'qscd' }, {}, 'invalid_provisioning_method'],
    ['nowhere to ship to', { ship_info: undefined }, {}, 'invalid_ship_info'],
    ['another way of shipping', { ship_info: { ...shipping, method: 'PIGEON' } }, {}, 'invalid_ship_info'],
    ['200 days', { order_validity: { days: 200 } }, {}, 'invalid_order_validity'],
    ['no payment method', { payment_method: undefined }, {}, 'invalid_payment_method'],
  ])('is refused with %s', async (_name, change, certificate, code) => {
    const answer = await harness.api('POST', citizen, personOrder(change, certificate));
    expect([answer.status, codesOf(answer)]).toEqual([400, [code]]);
  });

  it('is taken without organization for a citizen and waits for pick-up when all is checked', async () => {
    const answer = await harness.api('POST', citizen, personOrder({ skip_approval: true }));
    expect(answer.status).toBe(201);
    const id = String(answer.body.id);
    await harness.desk('POST', `/orders/${id}/identity`, { result: 'passed' });
    await harness.desk('POST', `/orders/${id}/approval`, { decision: 'approved' });
    expect((await harness.api('GET', `/order/certificate/${id}`)).body.status).toBe('waiting_pickup');
  });

  it('needs a title from the list for a professional', async () => {
    const professional = '/order/certificate/pkio_qualified_organisation_person_prof';
    const body = (professional_title: string): JsonObject =>
      personOrder(
        { provisioning_method: 'qscd' },
        { profile_option: 'nonrepudiation', individual: { ...individual, professional_title } },
      );
    expect(codesOf(await harness.api('POST', professional, body('Bakker')))).toEqual(['invalid_individual']);
    expect((await harness.api('POST', professional, body('Advocaat'))).status).toBe(201);
  });

  it('spells the provisioning key differently for a person in an organization', async () => {
    const path = '/order/certificate/pkio_organisation_person';
    const wrong = await harness.api('POST', path, personOrder({ organization }));
    expect(codesOf(wrong)).toEqual(['invalid_provisioning_method']);
    const right = personOrder({
      organization,
      provisioning_method: undefined,
      cs_provisioning_method: 'token',
    });
    expect((await harness.api('POST', path, right)).status).toBe(201);
  });
});

describe('a key', () => {
  it.each(['', 'wrong'])('that is missing or wrong (%j) gets 403, not 401', async (key) => {
    const answer = await harness.api('GET', '/user/me', undefined, key);
    expect(answer.status).toBe(403);
    expect(answer.body).toEqual({
      errors: [
        {
          code: 'access_denied|access_denied_invalid_key',
          message: 'Access denied due to access_denied_invalid_key.',
        },
      ],
    });
  });

  it('for viewing only may read but not change', async () => {
    const made = await harness.api('POST', '/key/user/3001', { name: 'viewer', restricted_to_role_id: 102 });
    expect(made.status).toBe(201);
    const key = String(made.body.api_key);
    expect(key).not.toBe(API_KEY);
    expect((await harness.api('GET', '/organization', undefined, key)).status).toBe(200);
    expect(codesOf(await harness.api('POST', SERVER, serverOrder(csr), key))).toEqual([
      'access_denied|missing_permission',
    ]);
  });

  it('leads an unknown route to 404', async () => {
    const answer = await harness.api('GET', '/moon');
    expect([answer.status, answer.text]).toEqual([
      404,
      '{"errors":[{"code":"not_found|route","message":"The specified route was not found."}]}',
    ]);
  });
});
