import { describe, expect, it } from 'vitest';
import { type PersonOrder, type PersonProduct, personOrderBody, personProducts } from './person-order-body';

const holder = {
  firstName: 'Noor Elisabeth',
  lastName: 'Veldhuis III',
  email: 'n.veldhuis@voorbeeld.test',
  telephone: '+31205550199',
  country: 'NL',
  province: 'Noord-Holland',
  city: 'Haarlem',
  postcode: '2011 AB',
};
const shipTo = {
  name: 'Noor Veldhuis',
  line1: 'Grote Markt 2',
  city: 'Haarlem',
  province: 'Noord-Holland',
  postcode: '2011 AB',
  country: 'NL',
  method: 'standard',
} as const;
const base: PersonOrder = {
  product: 'pkio_burger',
  reference: '1234567890',
  profile: 'encryption',
  pss: true,
  holder,
  shipTo,
  validity: { kind: 'years', years: 1 },
};
const bodyOf = (change: Partial<PersonOrder>) => personOrderBody({ ...base, ...change }, {});
const contact = (firstName: string) => ({
  firstName,
  lastName: 'Smit',
  email: `${firstName}@voorbeeld.test`,
  jobTitle: 'Directeur',
  telephone: '+31205550198',
});

describe('the body of an order of a person', () => {
  it('S3-F01 … F26 of a citizen, entered whole, has the documented shape', () => {
    expect(bodyOf({})).toEqual({
      certificate: {
        signature_hash: 'sha256',
        profile_option: 'encryption',
        is_rsassa_pss: true,
        individual: {
          first_name: 'Noor Elisabeth',
          last_name: 'Veldhuis III',
          email: 'n.veldhuis@voorbeeld.test',
          telephone: '+31205550199',
          country: 'nl',
          state: 'Noord-Holland',
          city: 'Haarlem',
          zip: '2011 AB',
        },
      },
      csa_agreed_to: true,
      provisioning_method: 'token',
      ship_info: {
        name: 'Noor Veldhuis',
        addr1: 'Grote Markt 2',
        addr2: '',
        city: 'Haarlem',
        state: 'Noord-Holland',
        zip: '2011 AB',
        country: 'nl',
        method: 'STANDARD',
      },
      order_validity: { years: 1 },
      payment_method: 'balance',
      skip_approval: true,
    });
  });

  it('C-16 sends the second address line empty when nobody filled one in: the pages require it', () => {
    expect(bodyOf({}).ship_info).toHaveProperty('addr2', '');
    expect(bodyOf({ shipTo: { ...shipTo, line2: 'Kamer 3' } }).ship_info).toHaveProperty('addr2', 'Kamer 3');
  });

  it('S4-R32 lets the CA look for an organisation like a new one, unless an explicit act says that it is another', () => {
    const create = {
      name: 'A',
      address: 'B 1',
      postcode: '3511 AB',
      city: 'C',
      province: 'D',
      country: 'NL',
      telephone: '+31205550101',
    };
    const made = (evenIfAlike?: boolean) =>
      bodyOf({
        product: 'pkio_organisation_person',
        organisation: {
          of: { create, contact: contact('Bas'), evenIfAlike },
          representatives: [contact('Bas')],
        },
      }).organization;
    expect(made()).not.toHaveProperty('skip_duplicate_org_check');
    expect(made(false)).not.toHaveProperty('skip_duplicate_org_check');
    expect(made(true)).toHaveProperty('skip_duplicate_org_check', true);
  });

  it('S3-R05 S4-R47 of somebody stored names the id and nothing else', () => {
    expect(bodyOf({ holder: { individualId: '21' } })).toMatchObject({
      certificate: { individual: { id: 21 } },
    });
    expect(JSON.stringify(bodyOf({ holder: { individualId: '21' } }))).not.toMatch(/first_name|zip.*email/);
  });

  it('S1-F15 S1-F17 of a professional carries the title and asks for a QSCD', () => {
    const body = bodyOf({
      product: 'pkio_qualified_organisation_person_prof',
      profile: 'nonrepudiation',
      holder: { ...holder, professionalTitle: 'Kandidaat-notaris' },
      validity: { kind: 'until', date: '2027-06-09' },
      shipTo: { ...shipTo, line2: 'Kamer 3', method: 'expedited' },
    });
    expect(body).toMatchObject({
      certificate: {
        profile_option: 'nonrepudiation',
        individual: { professional_title: 'Kandidaat-notaris' },
      },
      provisioning_method: 'qscd',
      ship_info: { addr2: 'Kamer 3', method: 'EXPEDITED' },
      order_validity: { custom_expiration_date: '09 JUN 2027' },
    });
  });

  it('S4-R36 S4-F43 S4-F49 of an organisation person names it, and its contacts by id or whole, never both', () => {
    const organisation = { of: { id: '700123' }, representatives: [{ userId: '5001' }, contact('Bas')] };
    expect(bodyOf({ product: 'pkio_organisation_person', organisation })).toMatchObject({
      organization: {
        id: 700123,
        contacts: [
          { contact_type: 'verified_contact', user_id: 5001 },
          { contact_type: 'verified_contact', first_name: 'Bas', job_title: 'Directeur' },
        ],
      },
    });
    const [stored] = (
      bodyOf({ product: 'pkio_organisation_person', organisation }).organization as {
        contacts: object[];
      }
    ).contacts;
    expect(Object.keys(stored ?? {})).toEqual(['contact_type', 'user_id']);
  });

  it.each<[PersonProduct, string, string]>([
    ['pkio_qualified_organisation_person_prof', 'provisioning_method', 'qscd'],
    ['pkio_organisation_person_prof', 'provisioning_method', 'token'],
    ['pkio_burger', 'provisioning_method', 'token'],
    ['pkio_qualified_burger', 'provisioning_method', 'qscd'],
    ['pkio_organisation_person', 'cs_provisioning_method', 'token'],
  ])('C-11 %s spells it %s', (product, key, value) => {
    const body = bodyOf({ product });
    const spelled = Object.entries(body).filter(([name]) => name.endsWith('provisioning_method'));
    expect(spelled).toEqual([[key, value]]);
  });

  it('C-22 is paid from the balance, whatever the product: no card goes out', () => {
    for (const product of personProducts) {
      const text = JSON.stringify(bodyOf({ product }));
      expect(text).toContain('"payment_method":"balance"');
      expect(text).not.toMatch(/credit_card|billing_address|cvv/);
    }
  });
});
