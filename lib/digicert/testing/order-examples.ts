import { expect } from 'vitest';
import { at, done, type Example, ok, soon, status } from './example';

const orderInfo = {
  id: 810000001,
  certificate: {
    id: 910000001,
    common_name: 'koppeling.voorbeeldbakkerij.test',
    ca_cert: { id: 'AB12', name: 'Fictional CA' },
  },
  status: 'pending',
  date_created: at,
  organization: { id: 700123, name: 'Voorbeeldbakkerij B.V.', is_active: true },
  product: { name_id: 'pkio_private_services_server', type: 'ssl_certificate' },
  verified_contacts: [{ id: 5001, first_name: 'Sanne', last_name: 'de Wit' }],
  requests: [{ id: 620000001, date: at, type: 'new_request', status: 'approved', comments: '' }],
  custom_fields: [],
  order_approval_complete: '0',
  approver: null,
};

/** Sections 3.4 to 3.9: orders, their requests, their checks. */
export const orderExamples: Example[] = [
  {
    section: '3.4 approve a request',
    call: (ca) => ca.approveRequest('620000001', 'goed'),
    asks: 'PUT /request/620000001/status',
    sends: { status: 'approved', processor_comment: 'goed' },
    answer: done,
    means: undefined,
  },
  {
    section: '3.4 cancel',
    call: (ca) => ca.cancel('810000001', 'op verzoek'),
    asks: `PUT ${status}/status`,
    sends: { status: 'canceled', note: 'op verzoek' },
    answer: done,
    means: undefined,
  },
  {
    section: '3.4 resend the approval mail',
    call: (ca) => ca.resendApprovalMails('810000001', ['s@b.test']),
    asks: `PUT ${status}/order-approval/resend-emails`,
    sends: { emails: ['s@b.test'] },
    answer: done,
    means: undefined,
  },
  {
    section: '3.5 order info',
    call: (ca) => ca.orderInfo('810000001'),
    asks: `GET ${status}`,
    answer: ok(orderInfo),
    means: expect.objectContaining({
      orderId: '810000001',
      status: 'in_progress',
      rawStatus: 'pending',
      organisationId: '700123',
      createdAt: new Date(at),
      provisioning: undefined,
      representatives: [{ userId: '5001', email: undefined, name: 'Sanne de Wit' }],
    }),
  },
  {
    section: '3.5 C-11 provisioning, as the order pages spell it',
    call: (ca) => ca.orderInfo('810000001'),
    asks: `GET ${status}`,
    answer: ok({ ...orderInfo, provisioning_method: 'token' }),
    means: expect.objectContaining({ provisioning: 'token' }),
  },
  {
    section: '3.5 C-11 provisioning, as order info spells it',
    call: (ca) => ca.orderInfo('810000001'),
    asks: `GET ${status}`,
    answer: ok({ ...orderInfo, cs_provisioning_method: 'qscd' }),
    means: expect.objectContaining({ provisioning: 'qscd' }),
  },
  {
    section: '3.6 list of orders',
    call: (ca) => ca.orderPage(0),
    asks: 'GET /order/certificate?sort=id&limit=1000&offset=0',
    answer: ok({
      orders: [
        {
          id: 810000001,
          certificate: { id: 910000001, common_name: 'a.test', days_remaining: 1004 },
          status: 'issued',
          date_created: at,
          organization: { id: 700123, name: 'Voorbeeldbakkerij B.V.' },
          product: { name_id: 'pkio_private_services_server' },
          price: 250.5,
          product_name_id: 'pkio_private_services_server',
        },
      ],
      page: { total: 1, limit: 1000, offset: 0 },
    }),
    means: {
      orders: [
        {
          orderId: '810000001',
          status: 'issued',
          rawStatus: 'issued',
          commonName: 'a.test',
          organisationId: '700123',
          product: 'pkio_private_services_server',
          createdAt: new Date(at),
          chargedCents: 25_050,
        },
      ],
      total: 1,
    },
  },
  {
    section: '3.6 list of orders, none',
    call: (ca) => ca.orderPage(0),
    asks: 'GET /order/certificate?sort=id&limit=1000&offset=0',
    answer: ok({ page: { total: 0, limit: 1000, offset: 0 } }),
    means: { orders: [], total: 0 },
  },
  {
    section: '3.7 status changes, none',
    call: (ca) => ca.orderStatusChanges(soon()),
    asks: 'GET /order/certificate/status-changes?minutes=1',
    answer: ok({}),
    means: [],
  },
  {
    section: '3.7 status changes',
    call: (ca) => ca.orderStatusChanges(soon()),
    asks: 'GET /order/certificate/status-changes?minutes=1',
    answer: ok({ orders: [{ order_id: 810000001, certificate_id: 910000001, status: 'issued' }] }),
    means: [{ orderId: '810000001', certificateId: '910000001', status: 'issued', rawStatus: 'issued' }],
  },
  {
    section: '3.8 validation status',
    call: (ca) => ca.validation('810000001'),
    asks: `GET ${status}/validation`,
    answer: ok({
      order_id: '810000001',
      order_status: 'pending',
      organization_validations: [
        {
          type: 'ov',
          status: 'pending',
          verified_contacts: [{ user_id: 5001, status: 'pending' }],
          verification_details: { organization_status: 'complete', request_authenticity: 'pending' },
        },
      ],
      dns_name_validations: [{ domain_id: 33001, name_scope: 'a.test', status: 'approved', method: 'email' }],
    }),
    means: expect.objectContaining({
      orderStatus: 'in_progress',
      facts: expect.objectContaining({
        organisation: 'pending',
        organisationDetails: ['complete'],
        domains: ['complete'],
      }),
      domains: [{ domainId: '33001', name: 'a.test', state: 'complete', method: 'email' }],
    }),
  },
  {
    section: '3.9 check-dcv',
    call: (ca) => ca.checkDcv('810000001'),
    asks: `PUT ${status}/check-dcv`,
    answer: ok({ order_status: 'pending', certificate_id: 9, dcv_status: 'valid', dns_name_validations: [] }),
    means: { state: 'complete', domains: [] },
  },
  {
    section: '3.9 dcv-random-value',
    call: (ca) => ca.dcvRandomValue('810000001'),
    asks: `PUT ${status}/dcv-random-value`,
    answer: ok({ dcv_random_value: 'abc', expiration_date: '2026-03-05' }),
    means: { value: 'abc', expires: '2026-03-05' },
  },
  {
    section: '3.9 dcv-method',
    call: (ca) => ca.changeDcvMethod('810000001', 'email'),
    asks: `PUT ${status}/dcv-method`,
    sends: { dcv_method: 'email' },
    answer: ok({}),
    means: undefined,
  },
];
