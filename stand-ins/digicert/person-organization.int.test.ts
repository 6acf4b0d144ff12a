import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from './json';
import { at, codesOf, type Harness, organization, startHarness } from './test-harness';
import { newOrganization, order, withParts } from './test-person-order';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
  await harness.desk('PUT', '/api/balance', { balanceCents: 100_000_000 });
});
afterAll(() => harness.close());

describe('the organisation and contacts of an organisation person', () => {
  const people: readonly JsonObject[] = organization.contacts;
  const [representative = {}, applicant = {}] = people;
  const place = (given: JsonObject, change: JsonObject = {}) =>
    order(harness, 'person', withParts({ organization: given, ...change }));
  const codes = async (given: JsonObject) => codesOf(await place(given));
  const contacts = (...list: JsonObject[]) => ({ ...newOrganization(), contacts: list });
  const known = async (): Promise<number> =>
    Number(at((await order(harness, 'person')).body, 'organization.id'));
  const organizationAt = async (id: number) => (await harness.api('GET', `/organization/${id}`)).body;

  it('S4-F30 S4-F31 S4-P04 is new, and then has an id, or is named by its id', async () => {
    expect(codesOf(await order(harness, 'person', withParts({ organization: undefined })))).toEqual([
      'organization_required',
    ]);
    const made = await place(newOrganization());
    const id = at(made.body, 'organization.id');
    expect(id).toEqual(expect.any(Number));
    const again = await place({ id, contacts: [representative] });
    expect([again.status, at(again.body, 'organization')]).toEqual([201, undefined]);
    expect(await codes({ id: 1, contacts: [representative] })).toEqual(['organization_not_found']);
  });

  it('S4-R32 one like it is not made again, unless that is asked for', async () => {
    const given = newOrganization();
    await place(given);
    expect(await codes(given)).toEqual(['organization_duplicate']);
    expect((await place({ ...given, skip_duplicate_org_check: true })).status).toBe(201);
  });

  it('S4-F34 S4-R35 S4-R38 a new one needs a verified contact, and a service user an organisation contact', async () => {
    expect(await codes({ ...newOrganization(), contacts: undefined })).toEqual([
      'verified_contact_required',
      'organization_contact_required',
    ]);
    expect(await codes(contacts(applicant))).toEqual(['verified_contact_required']);
    expect(await codes(contacts(representative))).toEqual(['organization_contact_required']);
  });

  it('S4-R36 S4-R39 has up to fifteen verified contacts, and a technical one or none', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...representative, email: `p${at}@voorbeeld.test` }));
    expect((await place(contacts(applicant, ...many(15)))).status).toBe(201);
    expect(await codes(contacts(applicant, ...many(16)))).toEqual(['too_many_contacts']);
    const technical = { ...representative, contact_type: 'technical_contact' };
    expect((await place(contacts(applicant, representative, technical))).status).toBe(201);
  });

  it('S4-R41 needs no verified contact when it had one for this product before', async () => {
    const id = await known();
    expect((await place({ id })).status).toBe(201);
    const bare = await harness.api('POST', '/organization', {
      ...newOrganization(),
      contacts: undefined,
      organization_contact: applicant,
    });
    expect(await codes({ id: bare.body.id })).toEqual(['verified_contact_required']);
  });

  it.each(['first_name', 'last_name', 'email', 'job_title', 'telephone'])(
    'S4-F43 S4-F44 S4-F45 S4-F46 S4-F47 C-13 a contact without user_id needs its %s',
    async (field) => {
      expect(await codes(contacts(applicant, { ...representative, [field]: undefined }))).toEqual([
        'invalid_contact',
      ]);
    },
  );

  it('S4-F48 S4-F49 S4-F50 C-17 a contact has a type; its user_id is known; what no page documents is passed over', async () => {
    expect(await codes(contacts(applicant, { ...representative, contact_type: undefined }))).toContain(
      'invalid_contact',
    );
    expect(await codes(contacts(applicant, { contact_type: 'verified_contact', user_id: 999_999 }))).toEqual([
      'invalid_contact',
    ]);
    const odd = { ...representative, id: '7', type: 'existing_contact' };
    expect((await place(contacts(applicant, odd))).status).toBe(201);
    const id = String(await known());
    expect((await place({ id, contacts: [representative] })).status).toBe(201);
  });

  it('S4-R40 S4-R42 contacts given with a known organisation take the place of its own; at the root, of this order alone', async () => {
    const id = await known();
    const before = await organizationAt(id);
    const other = { ...applicant, contact_type: undefined, first_name: 'Root', email: 'root@voorbeeld.test' };
    const alone = await place({ id, contacts: [representative] }, { organization_contact: other });
    expect(alone.status).toBe(201);
    expect(at(await organizationAt(id), 'organization_contact')).toEqual(at(before, 'organization_contact'));
    const info = await harness.api('GET', `/order/certificate/${String(alone.body.id)}`);
    expect(at(info.body, 'organization_contact.first_name')).toBe('Root');
    const replacing = { ...applicant, first_name: 'Vervanger', email: 'vervanger@voorbeeld.test' };
    await place({ id, contacts: [representative, replacing] });
    expect(at(await organizationAt(id), 'organization_contact.first_name')).toBe('Vervanger');
  });
});
