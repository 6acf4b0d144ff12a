import { describe, expect, it } from 'vitest';
import { countries } from '../numbers/country';
import { billingDetails, eInvoiceOf, electronicAddress } from './billing-details';
import { eInvoiceScheme, eInvoiceWayOf, eInvoiceWaysIn } from './e-invoice-schemes';

const details = {
  billingName: 'Kim de Boer',
  billingEmail: 'facturen@voorbeeld.example',
  street: 'Plein 1',
  city: 'Stad',
};

describe('S0-1.1.10 by which number an electronic invoice arrives', () => {
  it.each([
    ['NL', { kvk: '0106', oin: '0190', vat: '9944' }],
    ['BE', { vat: '9925' }],
    ['DE', { vat: '9930' }],
    ['FR', { vat: '9957' }],
    ['ES', { vat: '9920' }],
    ['IT', { vat: '0211' }],
    ['FI', { vat: '0213' }],
    ['AT', { vat: '9914' }],
    ['GR', { vat: '9933' }],
    ['HU', { vat: '9910' }],
    ['GB', { vat: '9932' }],
    ['SE', {}],
    ['DK', {}],
    ['US', {}],
  ])('in %s it is one of %j, or none', (country, schemes) => {
    expect(eInvoiceWaysIn(country)).toEqual(['none', ...Object.keys(schemes)]);
    const found = eInvoiceWaysIn(country).flatMap((way) => {
      const scheme = eInvoiceScheme(way, country);
      return scheme ? [[way, scheme]] : [];
    });
    expect(Object.fromEntries(found)).toEqual(schemes);
  });

  it('each scheme is of one number of one country', () => {
    const all = countries.flatMap((country) =>
      eInvoiceWaysIn(country).flatMap((way) => {
        const scheme = eInvoiceScheme(way, country);
        if (scheme) expect(eInvoiceWayOf(scheme)).toBe(way);
        return scheme ?? [];
      }),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((scheme) => /^(0\d|99)\d\d$/.test(scheme))).toBe(true);
  });

  it.each([
    ['DE', '10115', 'DE136695976', '9930'],
    ['BE', '1000', 'BE0428759497', '9925'],
  ])('keeps a VAT number of %s under the scheme of that country', (country, postcode, vatNumber, scheme) => {
    const read = billingDetails.parse({ ...details, country, postcode, vatNumber, eInvoice: 'vat' });
    const kept = electronicAddress(read);
    expect(kept).toEqual({ eInvoiceScheme: scheme, eInvoiceId: vatNumber });
    expect(eInvoiceOf(kept)).toEqual({ eInvoice: 'vat', oin: '' });
  });

  it.each([
    ['DE', '10115', { eInvoice: 'kvk', kvkNumber: '69599084' }],
    ['BE', '1000', { eInvoice: 'oin', oin: '00000001003214345000' }],
    ['US', '10001', { eInvoice: 'vat' }],
  ])('refuses in %s what is of another country', (country, postcode, answers) => {
    const read = billingDetails.safeParse({ ...details, country, postcode, ...answers });
    expect(read.error?.issues).toContainEqual(
      expect.objectContaining({ path: ['eInvoice'], message: 'unknown_choice' }),
    );
  });
});
