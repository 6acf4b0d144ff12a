import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from './account';
import { CaError, refusalSubject } from './errors';
import { caOrder, orderStatus, placedOrder } from './translate';
import { order, placedOrder as wirePlacedOrder } from './wire/order';

describe('order status', () => {
  it.each([
    ['pending', 'in_progress'],
    ['needs_approval', 'in_progress'],
    ['processing', 'in_progress'],
    ['approved', 'in_progress'],
    ['waiting_pickup', 'in_progress'],
    ['reissue_pending', 'in_progress'],
    ['issued', 'issued'],
    ['rejected', 'rejected'],
    ['canceled', 'canceled'],
    ['CANCELED', 'canceled'],
    ['revoked', 'revoked'],
    ['expired', 'expired'],
    ['needs_csr', 'unknown'],
    ['constructor', 'unknown'],
    ['', 'unknown'],
    [undefined, 'unknown'],
  ] as const)('reads %s as %s (reference 3.2)', (raw, status) => {
    expect(orderStatus(raw)).toBe(status);
  });
});

describe('answer to a new order (reference 2.2)', () => {
  const read = (json: unknown) => placedOrder(wirePlacedOrder.parse(json));
  it.each(['pending', 'submitted'])('waits for approval in our account while its request is %s', (status) => {
    expect(read({ id: 81, requests: [{ id: 62, status }] })).toEqual({
      orderId: '81',
      certificateId: undefined,
      organisationId: undefined,
      requestToApprove: '62',
    });
  });

  it('has nothing to approve when the request is approved or approval was skipped', () => {
    const approved = { id: 81, requests: [{ id: 62, status: 'approved' }], certificate_id: 91 };
    expect(read(approved)).toMatchObject({ requestToApprove: undefined, certificateId: '91' });
    expect(read({ id: '81', certificate_id: '91' })).toMatchObject({ orderId: '81', certificateId: '91' });
  });

  it('tells the id of an organisation that the order made', () => {
    expect(read({ id: 81, organization: { id: 700200 } })).toMatchObject({ organisationId: '700200' });
  });

  it('is unreadable without an id', () => {
    expect(wirePlacedOrder.safeParse({ certificate_id: 1 }).success).toBe(false);
    expect(wirePlacedOrder.safeParse({ id: '' }).success).toBe(false);
    expect(wirePlacedOrder.safeParse(undefined).success).toBe(false);
  });
});

describe('order info (reference 3.5)', () => {
  it('reads a full answer, whatever the type of its ids', () => {
    const wire = {
      id: '810000001',
      status: 'issued',
      certificate: { id: 910000001, common_name: 'a.test', valid_till: '2028-11-10', serial_number: '0A' },
      organization: { id: 700123, name: 'Voorbeeldbakkerij B.V.' },
      date_created: '2026-02-03T09:15:00+00:00',
      verified_contacts: [{ id: 5001, first_name: 'Sanne', last_name: 'de Wit' }],
      requests: [{ id: 1, status: 'approved' }],
      key_that_came_without_notice: { deep: [1] },
    };
    expect(caOrder(order.parse(wire))).toEqual({
      orderId: '810000001',
      status: 'issued',
      rawStatus: 'issued',
      commonName: 'a.test',
      organisationId: '700123',
      createdAt: new Date('2026-02-03T09:15:00Z'),
      requestToApprove: undefined,
      certificate: {
        certificateId: '910000001',
        serialNumber: '0A',
        validFrom: undefined,
        validTill: '2028-11-10',
        issuer: undefined,
      },
      representatives: [{ userId: '5001', email: undefined, name: 'Sanne de Wit' }],
    });
  });

  it('needs nothing but the id', () => {
    expect(caOrder(order.parse({ id: 1, custom_fields: null, verified_contacts: null }))).toMatchObject({
      orderId: '1',
      status: 'unknown',
      certificate: undefined,
      representatives: [],
    });
  });

  it('never throws anything but a parse error, whatever the CA sends', () => {
    const hostile = fc.record(
      {
        id: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
        status: fc.anything(),
        certificate: fc.anything(),
        date_created: fc.anything(),
        requests: fc.anything(),
        custom_fields: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(hostile, (json) => {
        const parsed = order.safeParse(json);
        if (parsed.success) expect(caOrder(parsed.data).orderId).not.toBe('');
      }),
    );
  });
});

describe('what a refusal is about', () => {
  it.each([
    ['csr_invalid_cannot_parse', 'csr'],
    ['invalid_oin', 'oin'],
    ['cert_validity_exceeds_order_validity', 'validity'],
    ['verified_contact_required', 'representative'],
    ['organization_not_found', 'organisation'],
    ['invalid_dns_txt', 'domain'],
    ['not_found|product', 'product'],
    ['insufficient_funds', 'funds'],
    ['access_denied|missing_permission', 'access'],
    ['webhook_invalid_endpoint', 'other'],
    ['never_heard_of', 'other'],
  ] as const)('%s is about %s', (code, subject) => {
    expect(refusalSubject(new CaError('refused', 'call', { problems: [{ code, message: '' }] }))).toBe(
      subject,
    );
  });

  it('has an ordinary answer for a refusal without a code', () => {
    expect(refusalSubject(new CaError('refused', 'call', { status: 400 }))).toBe('other');
  });
});

describe('amounts of the CA', () => {
  it.each([
    ['1234.5', 123450],
    ['1,234.50', 123450],
    ['-0.05', -5],
    ['0.00', 0],
    ['19', 1900],
    ['abc', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %s as %s cents', (amount, expected) => {
    expect(cents(amount)).toBe(expected);
  });
});
