import { expect } from 'vitest';
import { at, done, type Example, made, ok, status } from './example';

const person = {
  firstName: 'Sanne',
  lastName: 'de Wit',
  email: 's@b.test',
  jobTitle: 'Directeur',
  telephone: '+31',
};
const bakery = {
  name: 'Voorbeeldbakkerij B.V.',
  address: 'Oudegracht 1',
  postcode: '3511AA',
  city: 'Utrecht',
  province: 'Utrecht',
  country: 'NL',
  telephone: '+31 30 555 0102',
};

/** Sections 3.10 to 3.12: certificates, the account, webhooks. */
export const accountExamples: Example[] = [
  {
    section: '3.10 chain',
    call: (ca) => ca.chain('910000001'),
    asks: 'GET /certificate/910000001/chain',
    answer: ok({ intermediates: [{ subject_common_name: 'CA', pem: 'PEM' }] }),
    means: [{ name: 'CA', pem: 'PEM' }],
  },
  {
    section: '3.10 reissue',
    call: (ca) => ca.reissue('810000001', { csr: 'A\nB', commonName: 'a.test' }),
    asks: `POST ${status}/reissue`,
    sends: expect.objectContaining({
      skip_approval: true,
      certificate: expect.objectContaining({ csr: 'AB' }),
    }),
    answer: made({ id: 810000001, requests: [{ id: 620000002, status: 'pending' }] }),
    means: { certificateId: undefined, requestToApprove: '620000002' },
  },
  {
    section: '3.10 duplicate',
    call: (ca) => ca.duplicate('810000001', { csr: 'A\nB', commonName: 'a.test' }),
    asks: `POST ${status}/duplicate`,
    sends: expect.objectContaining({
      skip_approval: true,
      certificate: expect.objectContaining({ csr: 'AB', common_name: 'a.test' }),
    }),
    answer: made({ id: 810000001, certificate_id: 910000002, requests: [{ id: 620000002 }] }),
    means: { certificateId: '910000002', requestToApprove: undefined },
  },
  {
    section: '3.10 list of duplicates',
    call: (ca) => ca.duplicates('810000001'),
    asks: `GET ${status}/duplicate`,
    answer: ok({
      certificates: [
        { id: 910000002, sub_id: '001', status: 'Issued', csr: 'AB' },
        { id: '910000003', sub_id: '002', status: null },
      ],
    }),
    means: [
      { certificateId: '910000002', status: 'issued', csr: 'AB' },
      { certificateId: '910000003', status: undefined, csr: undefined },
    ],
  },
  {
    section: '3.10 list of duplicates when there is none',
    call: (ca) => ca.duplicates('810000001'),
    asks: `GET ${status}/duplicate`,
    answer: ok({}),
    means: [],
  },
  {
    section: '3.10 revoke with skip_approval',
    call: (ca) => ca.revoke('910000001', 'superseded', 'x'),
    asks: 'PUT /certificate/910000001/revoke',
    sends: { revocation_reason: 'superseded', comments: 'x', skip_approval: true },
    answer: done,
    means: { state: 'done' },
  },
  {
    section: '3.10 revoke that waits',
    call: (ca) => ca.revoke('910000001', 'superseded', 'x'),
    asks: 'PUT /certificate/910000001/revoke',
    answer: made({ id: 620000003, date: at, type: 'revoke', status: 'pending' }),
    means: { state: 'waiting', requestToApprove: '620000003' },
  },
  {
    section: '3.11 product list',
    call: (ca) => ca.products(),
    asks: 'GET /product',
    answer: ok({ products: [{ group_name: 'g', name_id: 'pkio_burger', name: 'Citizen', type: 't' }] }),
    means: [{ nameId: 'pkio_burger', name: 'Citizen' }],
  },
  {
    section: '3.11 product info, years as text',
    call: (ca) => ca.product('pkio_burger'),
    asks: 'GET /product/pkio_burger',
    answer: ok({
      name_id: 'pkio_burger',
      allowed_validity_years: ['1', '2'],
      csr_required: 0,
      duplicates_allowed: '1',
    }),
    means: expect.objectContaining({
      years: [1, 2],
      csrRequired: false,
      duplicatesAllowed: true,
      issuers: [],
    }),
  },
  {
    section: '3.11 balance',
    call: (ca) => ca.balance(),
    asks: 'GET /finance/balance',
    answer: ok({ balance: '100.00', currency: 'EUR', total_available_funds: '1,234.50' }),
    means: { balanceCents: 10_000, availableCents: 123_450, currency: 'EUR', unlimited: false },
  },
  {
    section: '3.11 user/me',
    call: (ca) => ca.me(),
    asks: 'GET /user/me',
    answer: ok({ id: 3001, username: 'api', account_id: '1000001', access_roles: [{ id: 1 }] }),
    means: { userId: '3001', username: 'api', accountId: '1000001' },
  },
  {
    section: '3.11 organisations with their checks',
    call: (ca) => ca.organisationPage(0),
    asks: 'GET /organization?include_validation=true&limit=1000&offset=0',
    answer: ok({
      organizations: [
        {
          id: '700123',
          name: 'Voorbeeldbakkerij B.V.',
          is_active: true,
          zip: '3511AA',
          validations: [
            { type: 'ov', name: 'OV', status: 'active', validated_until: at, verified_users: [] },
          ],
        },
      ],
      page: { total: 1 },
    }),
    means: {
      organisations: [
        expect.objectContaining({
          organisationId: '700123',
          active: true,
          validations: [{ type: 'ov', state: 'complete', until: new Date(at) }],
        }),
      ],
      total: 1,
    },
  },
  {
    section: '3.11 a new organisation',
    call: (ca) => ca.createOrganisation(bakery, person),
    asks: 'POST /organization',
    sends: expect.objectContaining({
      zip: '3511AA',
      country: 'nl',
      organization_contact: expect.objectContaining({ job_title: 'Directeur' }),
    }),
    answer: made({ id: 700200 }),
    means: '700200',
  },
  {
    section: '3.12 check-challenge and activate',
    call: (ca) => ca.answerChallenge('9', 't'),
    asks: 'PUT /webhook/9/check-challenge',
    sends: { token: 't' },
    answer: done,
    means: undefined,
  },
];
