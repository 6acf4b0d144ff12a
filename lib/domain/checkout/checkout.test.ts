import { describe, expect, it } from 'vitest';
import { fieldProblems } from '../checked';
import { customerCheckout } from './checkout';

const usual = {
  billingContact: 'me',
  country: 'NL',
  street: 'Dorpsstraat 1',
  postcode: '3511ab',
  city: 'Utrecht',
  method: 'ideal',
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
