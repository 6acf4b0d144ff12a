import { describe, expect, it } from 'vitest';
import { caValidation } from './translate-validation';
import { validation } from './wire/validation';

const at = new Date('2026-02-03T09:15:00Z');
const read = (json: unknown) => caValidation(validation.parse(json), at);
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
    const details = { organization_status: 'complete', address_verification: 'pending' };
    const answer = read({
      order_id: '810000001',
      order_status: 'pending',
      ...organisation('pending', { ...details, approver_verification: 'complete' }, ['pending']),
      dns_name_validations: [
        { domain_id: 33001, name_scope: 'a.test', status: 'approved', method: 'dns-txt-token' },
        { domain_id: '33002', name_scope: 'b.test', status: 'pending' },
      ],
    });
    expect(answer).toEqual({
      orderStatus: 'in_progress',
      rawStatus: 'pending',
      facts: {
        at,
        organisation: 'pending',
        organisationDetails: ['complete', 'pending'],
        approver: 'complete',
        domains: ['complete', 'pending'],
      },
      domains: [
        { domainId: '33001', name: 'a.test', state: 'complete', method: 'dns-txt-token' },
        { domainId: '33002', name: 'b.test', state: 'pending', method: undefined },
      ],
    });
  });

  it.each([
    {},
    { organization_validations: null },
    { organization_validations: [], dns_name_validations: [] },
  ])('takes %o as: nothing known yet', (json) => {
    expect(read(json).facts).toEqual({
      at,
      organisation: 'pending',
      organisationDetails: [],
      approver: undefined,
      domains: [],
    });
  });

  it("takes the verified contact's own status where the CA names no approver check", () => {
    expect(read(organisation('pending', {}, ['complete'])).facts.approver).toBe('complete');
    expect(read(organisation('pending', {}, ['complete', 'pending'])).facts.approver).toBe('pending');
    expect(read(organisation('pending', {}, [])).facts.approver).toBeUndefined();
  });

  it.each([
    ['complete', 'complete'],
    ['active', 'complete'],
    ['pending', 'pending'],
    ['', 'pending'],
    ['expired', 'expired'],
    ['in_review', 'unknown'],
    ['rejected', 'unknown'],
    ['toString', 'unknown'],
  ])('reads a status of %s as %s, and never guesses', (status, state) => {
    expect(read(organisation(status, { part: status })).facts).toMatchObject({
      organisation: state,
      organisationDetails: [state],
    });
  });

  it('takes the weakest of several organisation checks', () => {
    const { organization_validations: done } = organisation('complete', { address_verification: 'complete' });
    const { organization_validations: open } = organisation('pending', { address_verification: 'pending' });
    expect(read({ organization_validations: [...done, ...open] }).facts).toMatchObject({
      organisation: 'pending',
      organisationDetails: ['pending'],
    });
  });
});
