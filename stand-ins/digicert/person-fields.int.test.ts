import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from './json';
import { at, codesOf, type Harness, startHarness } from './test-harness';
import {
  all,
  certificateWith,
  individualWith,
  order,
  type Page,
  type PageName,
  pages,
  shipWith,
  withParts,
} from './test-person-order';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
  await harness.desk('PUT', '/api/balance', { balanceCents: 100_000_000 });
});
afterAll(() => harness.close());

type Refused = [
  name: string,
  on: readonly PageName[],
  change: (body: Page['body']) => JsonObject,
  code: string,
];

describe('what the three pages of seeds 001, 003 and 004 ask for', () => {
  it('S1-P03 S3-P03 S4-P03 whole, is taken with 201 and an order id; the certificate id only when approved', async () => {
    for (const name of all) {
      const approved = await order(harness, name);
      expect([approved.status, approved.body]).toEqual([
        201,
        expect.objectContaining({ id: expect.any(Number), certificate_id: expect.any(Number) }),
      ]);
      const waiting = await order(harness, name, withParts({ skip_approval: false }));
      expect(waiting.status).toBe(201);
      expect(waiting.body).not.toHaveProperty('certificate_id');
    }
  });

  it('needs the key in X-DC-DEVKEY', async () => {
    const { product, body } = pages.citizen();
    const answer = await harness.api('POST', `/order/certificate/${product}`, body, '');
    expect(answer.status).toBe(403);
  });

  it.each<Refused>([
    [
      'S1-F01 S3-F01 S4-F01 without certificate',
      all,
      withParts({ certificate: undefined }),
      'invalid_certificate',
    ],
    [
      'S1-F02 S3-F02 S4-F02 with another hash',
      all,
      certificateWith({ signature_hash: 'sha384' }),
      'invalid_signature_hash',
    ],
    [
      'S1-F02 S3-F02 S4-F02 without a hash',
      all,
      certificateWith({ signature_hash: undefined }),
      'invalid_signature_hash',
    ],
    [
      'S1-F03 for authentication',
      ['professional'],
      certificateWith({ profile_option: 'authentication' }),
      'invalid_profile_option',
    ],
    [
      'S3-F03 S4-F03 C-12 for signing',
      ['citizen', 'person'],
      certificateWith({ profile_option: 'nonrepudiation' }),
      'invalid_profile_option',
    ],
    [
      'S1-F03 S3-F03 without a purpose',
      all,
      certificateWith({ profile_option: undefined }),
      'invalid_profile_option',
    ],
    [
      'with a padding that is neither yes nor no',
      all,
      certificateWith({ is_rsassa_pss: 'yes' }),
      'invalid_parameter',
    ],
    [
      'S1-F05 S3-F05 S4-F05 without individual',
      all,
      certificateWith({ individual: undefined }),
      'invalid_individual',
    ],
    [
      'S3-R05 S4-R05 with an id beside the details',
      ['citizen', 'person'],
      individualWith({ id: 1 }),
      'invalid_individual',
    ],
    [
      'S1-F07 S3-F07 S4-F07 without first name',
      all,
      individualWith({ first_name: undefined }),
      'invalid_individual',
    ],
    [
      'S1-F07 S3-F07 S4-F07 with a title in it',
      all,
      individualWith({ first_name: 'Dr. Marijke' }),
      'invalid_individual',
    ],
    [
      'S1-F08 S3-F08 S4-F08 without last name',
      all,
      individualWith({ last_name: undefined }),
      'invalid_individual',
    ],
    ['without a mail address', all, individualWith({ email: undefined }), 'invalid_individual'],
    [
      'S1-F10 S3-F10 S4-F10 without telephone',
      all,
      individualWith({ telephone: undefined }),
      'invalid_individual',
    ],
    [
      'S1-F10 S3-F10 S4-F10 without the country code in it',
      all,
      individualWith({ telephone: '0205550101' }),
      'invalid_individual',
    ],
    [
      'S1-F11 S3-F11 S4-F11 without country',
      all,
      individualWith({ country: undefined }),
      'invalid_individual',
    ],
    [
      'S1-F11 S3-F11 S4-F11 with a country of three letters',
      all,
      individualWith({ country: 'nld' }),
      'invalid_individual',
    ],
    ['S1-F12 S3-F12 S4-F12 without state', all, individualWith({ state: undefined }), 'invalid_individual'],
    [
      'S3-F13 S4-F13 without city',
      ['citizen', 'person'],
      individualWith({ city: undefined }),
      'invalid_individual',
    ],
    [
      'S3-F14 S4-F14 without zip',
      ['citizen', 'person'],
      individualWith({ zip: undefined }),
      'invalid_individual',
    ],
    [
      'S1-F15 without a title',
      ['professional'],
      individualWith({ professional_title: undefined }),
      'invalid_individual',
    ],
    [
      'S1-F15 with another title',
      ['professional'],
      individualWith({ professional_title: 'Bakker' }),
      'invalid_individual',
    ],
    [
      'S1-F16 S3-F16 S4-F16 without agreement',
      all,
      withParts({ csa_agreed_to: undefined }),
      'csa_not_agreed',
    ],
    [
      'S1-F17 with a token',
      ['professional'],
      withParts({ provisioning_method: 'token' }),
      'invalid_provisioning_method',
    ],
    [
      'S3-F17 with a QSCD',
      ['citizen'],
      withParts({ provisioning_method: 'qscd' }),
      'invalid_provisioning_method',
    ],
    [
      'S4-F17 with a QSCD',
      ['person'],
      withParts({ cs_provisioning_method: 'qscd' }),
      'invalid_provisioning_method',
    ],
    [
      'S4-F17 C-11 in the spelling of the other pages',
      ['person'],
      withParts({ cs_provisioning_method: undefined, provisioning_method: 'token' }),
      'invalid_provisioning_method',
    ],
    [
      'S3-F18 without an address to ship to',
      ['citizen'],
      withParts({ ship_info: undefined }),
      'invalid_ship_info',
    ],
    [
      'S1-F19 S3-F19 S4-F19 without a name to ship to',
      all,
      shipWith({ name: undefined }),
      'invalid_ship_info',
    ],
    ['S1-F20 S3-F20 S4-F20 without the first line', all, shipWith({ addr1: undefined }), 'invalid_ship_info'],
    [
      'S1-F21 S3-F21 S4-F21 without the second line',
      all,
      shipWith({ addr2: undefined }),
      'invalid_ship_info',
    ],
    ['S1-F22 S3-F22 S4-F22 without the place', all, shipWith({ city: undefined }), 'invalid_ship_info'],
    ['S1-F23 S3-F23 S4-F23 without the state', all, shipWith({ state: undefined }), 'invalid_ship_info'],
    ['S1-F24 S3-F24 S4-F24 without the zip', all, shipWith({ zip: undefined }), 'invalid_ship_info'],
    ['S1-F25 S3-F25 S4-F25 without the country', all, shipWith({ country: undefined }), 'invalid_ship_info'],
    ['S1-F26 S3-F26 S4-F26 without a method', all, shipWith({ method: undefined }), 'invalid_ship_info'],
    ['S1-F26 S3-F26 S4-F26 with another method', all, shipWith({ method: 'PIGEON' }), 'invalid_ship_info'],
    [
      'without saying how it is paid',
      all,
      withParts({ payment_method: undefined }),
      'invalid_payment_method',
    ],
    [
      'with a card that the account does not have',
      all,
      withParts({ payment_method: 'profile' }),
      'invalid_payment_method',
    ],
  ])('%s is refused', async (_name, on, change, code) => {
    for (const name of on) {
      const answer = await order(harness, name, change);
      expect([name, answer.status]).toEqual([name, 400]);
      expect(codesOf(answer)).toContain(code);
    }
  });

  it.each<[string, PageName, (body: Page['body']) => JsonObject]>([
    [
      'S1-F13 S1-F14 a professional without city and zip',
      'professional',
      individualWith({ city: undefined, zip: undefined }),
    ],
    [
      'S1-F18 a professional without an address to ship to, as the page lets',
      'professional',
      withParts({ ship_info: undefined }),
    ],
    [
      'S4-F18 an organisation person without an address to ship to, as the page lets',
      'person',
      withParts({ ship_info: undefined }),
    ],
    ['S1-F26 S3-F26 S4-F26 expedited shipping', 'citizen', shipWith({ method: 'EXPEDITED' })],
    ['no term at all', 'citizen', withParts({ order_validity: undefined })],
  ])('%s is taken', async (_name, page, change) => {
    expect((await order(harness, page, change)).status).toBe(201);
  });

  it('the balance pays, and too little of it is an error', async () => {
    await harness.desk('PUT', '/api/balance', { balanceCents: 1 });
    const answer = await order(harness, 'citizen');
    await harness.desk('PUT', '/api/balance', { balanceCents: 100_000_000 });
    expect(answer.status).toBe(400);
    expect(codesOf(answer).join()).toMatch(/balance|funds/);
  });

  it('S1-F06 S3-F06 S4-F06 somebody stored is named by id; a professional only with a title', async () => {
    const first = await order(harness, 'citizen');
    const info = await harness.api('GET', `/order/certificate/${String(first.body.id)}`);
    const id = at(info.body, 'certificate.individual.id');
    for (const name of ['citizen', 'person'] as const) {
      expect((await order(harness, name, certificateWith({ individual: { id } }))).status).toBe(201);
    }
    expect(codesOf(await order(harness, 'professional', certificateWith({ individual: { id } })))).toEqual([
      'invalid_individual',
    ]);
    expect(
      codesOf(await order(harness, 'citizen', certificateWith({ individual: { id: 999_999 } }))),
    ).toEqual(['invalid_individual']);
  });
});
