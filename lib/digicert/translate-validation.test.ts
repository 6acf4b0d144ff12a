import { describe, expect, it } from 'vitest';
import { caValidation } from './translate-validation';
import { validation } from './wire/validation';

const read = (json: unknown) => caValidation(validation.parse(json));
const organisation = (status: string, details: Record<string, string>, contacts: string[] = []) => ({
  organization_validations: [
    {
      status,
      verification_details: details,
      verified_contacts: contacts.map((contact) => ({ user_id: 5001, status: contact })),
    },
  ],
});

describe('what is still open on an order (reference 3.8)', () => {
  it('reads the documented answer', () => {
    const facts = read({
      order_id: '810000001',
      order_status: 'pending',
      ...organisation(
        'pending',
        { organization_status: 'complete', address_verification: 'pending', request_authenticity: 'pending' },
        ['pending'],
      ),
      dns_name_validations: [
        { domain_id: 33001, name_scope: 'a.test', status: 'approved', method: 'dns-txt-token' },
        { domain_id: '33002', name_scope: 'b.test', status: 'pending' },
      ],
    });
    expect(facts).toEqual({
      orderStatus: 'in_progress',
      rawStatus: 'pending',
      organisation: 'open',
      organisationParts: {
        organization_status: 'passed',
        address_verification: 'open',
        request_authenticity: 'open',
      },
      representative: 'open',
      domain: 'open',
      domains: [
        { domainId: '33001', name: 'a.test', state: 'passed', method: 'dns-txt-token' },
        { domainId: '33002', name: 'b.test', state: 'open', method: undefined },
      ],
    });
  });

  it('takes an empty answer as: nothing known yet', () => {
    expect(read({})).toMatchObject({ organisation: 'open', representative: undefined, domain: 'passed' });
  });

  it('calls an organisation passed when only the representative is still to be checked', () => {
    const parts = { organization_status: 'complete', approver_verification: 'pending' };
    expect(read(organisation('pending', parts))).toMatchObject({
      organisation: 'passed',
      representative: 'open',
    });
  });

  it('does not call it passed while the CA keeps it open without saying why', () => {
    expect(read(organisation('pending', { organization_status: 'complete' }))).toMatchObject({
      organisation: 'open',
    });
  });

  it.each([
    ['complete', { address_verification: 'pending' }, 'unclear'],
    ['complete', { address_verification: 'complete' }, 'passed'],
    ['pending', { address_verification: 'expired' }, 'failed'],
    ['in_review', { address_verification: 'complete' }, 'unclear'],
    ['pending', { address_verification: 'manual_hold' }, 'unclear'],
    ['rejected', {}, 'failed'],
  ])('reads a whole of %s with parts %o as %s', (status, details, state) => {
    expect(read(organisation(status, details)).organisation).toBe(state);
  });

  it('takes the weakest of several names', () => {
    const names = (...states: string[]) =>
      read({ dns_name_validations: states.map((status) => ({ status })) }).domain;
    expect(names('approved', 'complete')).toBe('passed');
    expect(names('approved', 'pending')).toBe('open');
    expect(names('approved', 'parked')).toBe('unclear');
    expect(names('parked', 'expired')).toBe('failed');
  });
});
