import { describe, expect, it } from 'vitest';
import { fieldProblems } from '../checked';
import { customerCheckout, newCustomerCheckout } from './checkout';
import { methodsFor, payingMethods } from './methods';

const usual = {
  billingContact: 'me',
  country: 'NL',
  street: 'Dorpsstraat 1',
  postcode: '3511ab',
  city: 'Utrecht',
  method: 'ideal',
};

const newCustomer = {
  ...usual,
  firstName: 'Kim',
  lastName: 'de Boer',
  email: 'kim@voorbeeld.nl',
  phone: '030 555 01 02',
  organisationName: 'Berg B.V.',
  useEmailAsUsername: true,
  password: 'vier paarse fietsen',
};

const problems = (changes: Record<string, unknown>) => {
  const result = customerCheckout.safeParse({ ...usual, ...changes });
  return result.success ? {} : fieldProblems(result.error);
};

describe('the checkout', () => {
  it('repairs rather than refuses: postcode, VAT number, telephone, KVK number', () => {
    const given = customerCheckout.parse({
      ...usual,
      vatNumber: 'nl 8575.87.973 b01',
      billingContact: 'other',
      billingName: 'Ans Bos',
      billingEmail: 'facturen@voorbeeld.nl',
      billingPhone: '(030) 555 01 02',
      eInvoice: 'kvk',
      kvkNumber: 'KVK 6875 0110',
    });
    expect(given).toMatchObject({
      postcode: '3511 AB',
      vatNumber: 'NL857587973B01',
      billingPhone: '+31305550102',
      kvkNumber: '68750110',
    });
  });

  it('S0-1.1.9c asks name and e-mail of another billing contact, and takes the telephone when it is given', () => {
    expect(problems({ billingContact: 'other' })).toEqual({
      billingName: 'required',
      billingEmail: 'required',
    });
    expect(problems({ billingPhone: '12' })).toEqual({ billingPhone: 'phone_invalid' });
  });

  it.each([
    ['S0-1.1.8a', 'firstName', 'required'],
    ['S0-1.1.8a', 'lastName', 'required'],
    ['S0-1.1.8b', 'email', 'required'],
    ['S0-1.1.8c', 'phone', 'required'],
    ['S0-1.1.8d', 'organisationName', 'required'],
    ['S0-1.1.8e', 'method', 'unknown_choice'],
    ['S0-1.1.10b', 'street', 'required'],
    ['S0-1.1.10b', 'postcode', 'required'],
    ['S0-1.1.10b', 'city', 'required'],
    ['S0-1.1.11c', 'password', 'required'],
  ])('%s asks a new customer for %s', (_, field, problem) => {
    const result = newCustomerCheckout.safeParse({ ...newCustomer, [field]: '' });
    expect(result.success ? {} : fieldProblems(result.error)).toEqual({ [field]: problem });
    expect(newCustomerCheckout.safeParse(newCustomer).success).toBe(true);
  });

  it('S0-1.1.7b S0-ERR-02 M08 M09 takes card and PayPal in every currency, iDEAL in euro, and nothing else on line', () => {
    expect(methodsFor('EUR')).toEqual(['ideal', 'creditcard', 'paypal']);
    for (const currency of ['USD', 'GBP']) expect(methodsFor(currency)).toEqual(['creditcard', 'paypal']);
    for (const method of ['banktransfer', 'directdebit', 'bitcoin']) {
      expect(problems({ method })).toEqual({ method: 'unknown_choice' });
    }
    expect(payingMethods).not.toContain('invoice');
  });

  it('S0-1.1.7c lets nobody pay on invoice who has no account yet', () => {
    const onInvoice = newCustomerCheckout.safeParse({ ...newCustomer, method: 'invoice' });
    expect(onInvoice.success ? {} : fieldProblems(onInvoice.error)).toEqual({ method: 'unknown_choice' });
    expect(problems({ method: 'invoice' })).toEqual({});
  });

  it.each([
    ['kvk', { kvkNumber: 'required' }],
    ['oin', { oin: 'required' }],
    ['vat', { vatNumber: 'required' }],
    ['none', {}],
  ])('an electronic invoice by %s needs that number', (eInvoice, expected) => {
    expect(problems({ eInvoice })).toEqual(expected);
  });

  it('S0-1.1.10a a VAT number must be of the country of the invoice', () => {
    expect(problems({ vatNumber: 'BE0123456749' })).toEqual({ vatNumber: 'vat_number_other_country' });
    expect(problems({ vatNumber: 'NL857587974B01' })).toEqual({ vatNumber: 'vat_number_invalid' });
  });
});
