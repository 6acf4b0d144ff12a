import { describe, expect, it } from 'vitest';
import { type PrivateServicesOrder, privateServicesBody } from './order-body';

const person = {
  firstName: 'Sanne',
  lastName: 'de Wit',
  email: 's.dewit@voorbeeldbakkerij.test',
  jobTitle: 'Directeur',
  telephone: '+31 20 555 0101',
};

const ownDomain: PrivateServicesOrder = {
  reference: 'Z-10001',
  csr: '-----BEGIN CERTIFICATE REQUEST-----\r\nMIIC\nAAAA\n-----END CERTIFICATE REQUEST-----\n',
  oin: { kind: 'include', number: '00000099901234560000' },
  name: {
    kind: 'own',
    name: 'koppeling.voorbeeldbakkerij.test',
    dcvMethod: 'dns-cname-token',
    scope: 'base_domain',
  },
  organisation: { id: '700123' },
  representative: person,
  validity: { kind: 'years', years: 3 },
};

const body = (changes: Partial<PrivateServicesOrder> = {}, account = {}) =>
  privateServicesBody({ ...ownDomain, ...changes }, account);

describe('body of a PKIo Private Services Server order', () => {
  it('has exactly the documented shape for an own domain with OIN (reference 2.2, example A)', () => {
    expect(body({}, { containerId: '4001', referenceFieldId: '11' })).toEqual({
      certificate: {
        signature_hash: 'sha256',
        oin: '00000099901234560000',
        common_name: 'koppeling.voorbeeldbakkerij.test',
        dns_names: ['koppeling.voorbeeldbakkerij.test'],
        server_platform: { id: -1 },
        csr: '-----BEGIN CERTIFICATE REQUEST-----MIICAAAA-----END CERTIFICATE REQUEST-----',
      },
      csa_agreed_to: true,
      dcv_method: 'dns-cname-token',
      certificate_dcv_scope: 'base_domain',
      use_qvtl_domain: false,
      container: { id: 4001 },
      organization: {
        id: 700123,
        contacts: [
          {
            contact_type: 'verified_contact',
            first_name: 'Sanne',
            last_name: 'de Wit',
            job_title: 'Directeur',
            telephone: '+31 20 555 0101',
            email: 's.dewit@voorbeeldbakkerij.test',
          },
        ],
      },
      order_validity: { years: 3 },
      payment_method: 'balance',
      skip_approval: true,
      custom_fields: [{ metadata_id: 11, value: 'Z-10001' }],
    });
  });

  it('asks for a qvtl.nl name with DNS TXT on the exact name (reference 2.2, example B)', () => {
    const sent = body({ name: { kind: 'qvtl', name: 'voorbeeldbakkerijbv.qvtl.nl' } });
    expect(sent).toMatchObject({
      use_qvtl_domain: true,
      dcv_method: 'dns-txt-token',
      certificate_dcv_scope: 'fqdn',
      certificate: { common_name: 'voorbeeldbakkerijbv.qvtl.nl', dns_names: ['voorbeeldbakkerijbv.qvtl.nl'] },
    });
  });

  it('sends an OIN as text, or exclude_oin, and never both', () => {
    expect(body().certificate).toHaveProperty('oin', '00000099901234560000');
    expect(body().certificate).not.toHaveProperty('exclude_oin');
    expect(body({ oin: { kind: 'exclude' } }).certificate).toHaveProperty('exclude_oin', true);
    expect(body({ oin: { kind: 'exclude' } }).certificate).not.toHaveProperty('oin');
    const prevalidated = body({ oin: { kind: 'prevalidated' } }).certificate;
    expect(prevalidated).not.toHaveProperty('oin');
    expect(prevalidated).not.toHaveProperty('exclude_oin');
  });

  it('names a known representative by id alone, so that stored details are not overwritten', () => {
    expect(body({ representative: { userId: '5001' } }).organization).toEqual({
      id: 700123,
      contacts: [{ contact_type: 'verified_contact', user_id: 5001 }],
    });
  });

  it('leaves contacts out when there is none to name', () => {
    expect(body({ representative: undefined }).organization).toEqual({ id: 700123 });
  });

  it('gives a new organisation in full with the contact that a service user must name', () => {
    const create = {
      name: 'Voorbeeldbakkerij B.V.',
      address: 'Oudegracht 1',
      postcode: '3511AA',
      city: 'Utrecht',
      province: 'Utrecht',
      country: 'NL',
      telephone: '+31 30 555 0102',
    };
    expect(body({ organisation: { create, contact: { userId: '6001' } } }).organization).toEqual({
      name: 'Voorbeeldbakkerij B.V.',
      address: 'Oudegracht 1',
      zip: '3511AA',
      city: 'Utrecht',
      state: 'Utrecht',
      country: 'nl',
      telephone: '+31 30 555 0102',
      contacts: [
        expect.objectContaining({ contact_type: 'verified_contact', first_name: 'Sanne' }),
        { contact_type: 'organization_contact', user_id: 6001 },
      ],
    });
  });

  it.each([
    [{ kind: 'years', years: 1 } as const, { years: 1 }],
    [{ kind: 'days', days: 397 } as const, { days: 397 }],
    [{ kind: 'until', date: '2027-06-09' } as const, { custom_expiration_date: '09 JUN 2027' }],
  ])('always states the length of the order: %o (reference 6, traps)', (validity, sent) => {
    expect(body({ validity }).order_validity).toEqual(sent);
  });

  it('adds what is optional only when it is given', () => {
    expect(Object.keys(body())).not.toEqual(
      expect.arrayContaining([
        'comments',
        'additional_emails',
        'container',
        'custom_fields',
        'renewal_of_order_id',
      ]),
    );
    const more = body({
      comments: 'Spoed',
      additionalEmails: ['a@b.test'],
      renewalOfOrderId: '81',
      skipApproval: false,
    });
    expect(more).toMatchObject({
      comments: 'Spoed',
      additional_emails: ['a@b.test'],
      renewal_of_order_id: 81,
      skip_approval: false,
    });
  });
});
