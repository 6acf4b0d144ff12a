import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from './json';
import { type Answer, at, codesOf, type Harness, organization, startHarness } from './test-harness';

const CNAME_TARGET = 'dcv.digicert.com';
let harness: Harness;
let organizationId: number;
let serial = 0;

beforeAll(async () => {
  harness = await startHarness();
  organizationId = Number((await harness.api('POST', '/organization', organization)).body.id);
});
afterAll(() => harness.close());

const post = (change: JsonObject = {}): Promise<Answer> => {
  serial += 1;
  const body = { name: `d${serial}.bakkerij.test`, organization: { id: organizationId }, ...change };
  return harness.api('POST', '/domain', body);
};

/** A new domain and its name. */
async function create(change: JsonObject = {}): Promise<{ path: string; name: string; answer: Answer }> {
  const answer = await post(change);
  if (answer.status !== 201) throw new Error(answer.text);
  return { path: `/domain/${answer.body.id}`, name: `d${serial}.bakkerij.test`, answer };
}

const setRecord = (name: string, type: string, value: unknown) =>
  harness.desk('PUT', '/api/dns', { records: [{ name, type, value }] });

describe('a domain of the account', () => {
  it('is made with the token of its method', async () => {
    const { answer } = await create({ dcv_method: 'dns-txt-token' });
    expect(answer.body.dcv_token).toEqual({
      token: expect.stringMatching(/^[0-9a-f]{32}$/),
      status: 'pending',
      expiration_date: expect.stringMatching(/\+00:00$/),
    });
    expect(Object.keys((await create()).answer.body)).toEqual(['id']);
  });

  it.each<[string, JsonObject, string]>([
    ['a wildcard', { name: '*.bakkerij.test' }, 'invalid_domain_name'],
    ['no name', { name: undefined }, 'invalid_domain_name'],
    ['an unknown organization', { organization: { id: 1 } }, 'organization_not_found'],
    ['an unknown method', { dcv_method: 'fax' }, 'invalid_dcv_method'],
    ['an unknown validation', { validations: [{ type: 'moon' }] }, 'invalid_parameter'],
  ])('is refused with %s, and not kept', async (_name, change, code) => {
    const total = async () => at((await harness.api('GET', '/domain')).body, 'page.total');
    const before = await total();
    const answer = await post(change);
    expect([answer.status, codesOf(answer)]).toEqual([400, [code]]);
    expect(await total()).toBe(before);
  });

  it('exists once, whatever the case of its letters', async () => {
    const { name } = await create();
    expect(codesOf(await post({ name: name.toUpperCase() }))).toEqual(['domain_exists']);
  });

  it('is listed with paging and filters', async () => {
    const { name } = await create();
    const found = await harness.api('GET', `/domain?filters[name]=${name}&limit=1`);
    expect(found.body).toMatchObject({
      domains: [{ name, is_active: true, organization: { id: organizationId } }],
      page: { total: 1, limit: 1, offset: 0 },
    });
    expect(codesOf(await harness.api('GET', '/domain?filters[moon]=1'))).toEqual(['invalid_parameter']);
  });

  it('shows proof and validation only when asked, and outlives a restart', async () => {
    const { path, name } = await create({ dcv_method: 'http-token' });
    const submitted = await harness.api('POST', `${path}/validation`, { validations: [{ type: 'ov' }] });
    expect([submitted.status, submitted.text]).toEqual([204, '']);
    const bare = (await harness.api('GET', path)).body;
    expect([bare.dcv_token, bare.validations]).toEqual([undefined, undefined]);
    await harness.restart();
    const { body } = await harness.api('GET', `${path}?include_dcv=true&include_validation=true`);
    expect(body).toMatchObject({
      name,
      dcv_method: 'http-token',
      dcv_token: { http_token_url: `http://${name}/.well-known/pki-validation/fileauth.txt` },
      validations: [{ type: 'ov', status: 'pending' }],
    });
  });

  it('is switched off and on', async () => {
    const { path } = await create();
    expect((await harness.api('PUT', `${path}/deactivate`)).status).toBe(204);
    expect((await harness.api('GET', path)).body).toMatchObject({ is_active: false, status: 'inactive' });
    expect((await harness.api('PUT', `${path}/activate`)).status).toBe(204);
    expect((await harness.api('GET', path)).body.is_active).toBe(true);
  });

  it.each([
    ['GET', ''],
    ['PUT', '/dcv/method'],
    ['POST', '/dcv/token'],
    ['PUT', '/dcv/validate-token'],
    ['POST', '/validation'],
    ['PUT', '/activate'],
  ])('that is not there answers 404 to %s /domain/1%s', async (method, rest) => {
    const answer = await harness.api(method, `/domain/1${rest}`, method === 'GET' ? undefined : {});
    expect([answer.status, codesOf(answer)]).toEqual([404, ['not_found|domain']]);
  });
});

describe('proof of control over a domain of the account', () => {
  it.each([
    ['dns-txt-token', 'invalid_dns_txt', 'TXT', (name: string) => name, (token: string) => token],
    [
      'dns-cname-token',
      'invalid_dns_method',
      'CNAME',
      (name: string, token: string) => `${token}.${name}`,
      () => CNAME_TARGET,
    ],
    [
      'http-token',
      'file_random_value_not_found',
      'HTTP',
      (name: string) => `http://${name}/.well-known/pki-validation/fileauth.txt`,
      (token: string) => token,
    ],
  ])('by %s answers %s until the record stands', async (dcv_method, code, type, place, value) => {
    const { path, name } = await create({ validations: [{ type: 'ov' }] });
    const changed = await harness.api('PUT', `${path}/dcv/method`, { dcv_method });
    const token = String(at(changed.body, 'dcv_token.token'));
    const missing = await harness.api('PUT', `${path}/dcv/validate-token`);
    expect([missing.status, codesOf(missing)]).toEqual([400, [code]]);
    await setRecord(place(name, token), type, value(token));
    const found = await harness.api('PUT', `${path}/dcv/validate-token`);
    expect([found.status, found.body]).toEqual([200, { token, status: 'active' }]);
    const { body } = await harness.api('GET', `${path}?include_dcv=true&include_validation=true`);
    expect(body).toMatchObject({ dcv_token: { status: 'active' }, validations: [{ status: 'active' }] });
  });

  it('names the target of a CNAME record', async () => {
    const { answer } = await create({ dcv_method: 'dns-cname-token' });
    expect(at(answer.body, 'dcv_token.verification_value')).toBe(CNAME_TARGET);
  });

  it('by mail has addresses and no token', async () => {
    const { path, name } = await create({ dcv_method: 'dns-txt-token' });
    const body = { dcv_method: 'email', send_dcv_email_flag: false };
    const mailboxes = ['admin', 'administrator', 'webmaster', 'hostmaster', 'postmaster'];
    expect((await harness.api('PUT', `${path}/dcv/method`, body)).body).toEqual({
      validation_emails: { name_scope: name, base_emails: mailboxes.map((box) => `${box}@${name}`) },
    });
    expect(codesOf(await harness.api('POST', `${path}/dcv/token`))).toEqual(['invalid_dcv_method']);
    expect(codesOf(await harness.api('PUT', `${path}/dcv/validate-token`))).toEqual(['invalid_dcv_method']);
  });

  it('does not take an earlier token', async () => {
    const { path, name, answer } = await create({ dcv_method: 'dns-txt-token' });
    const renewed = (await harness.api('POST', `${path}/dcv/token`)).body;
    expect(Object.keys(renewed)).toEqual(['token', 'expiration_date']);
    await setRecord(name, 'TXT', at(answer.body, 'dcv_token.token'));
    expect(codesOf(await harness.api('PUT', `${path}/dcv/validate-token`))).toEqual(['invalid_dns_txt']);
    await setRecord(name, 'TXT', renewed.token);
    expect((await harness.api('PUT', `${path}/dcv/validate-token`)).status).toBe(200);
  });
});
