import { describe, expect, it } from 'vitest';
import { requestFormSchema } from '../request/form';
import { catalogue } from './catalogue';
import { generations } from './generations';
import { issuersFor } from './issuers';
import { privateServicesServer } from './server-products';

describe('catalogue', () => {
  it('has each documented PKIoverheid product once', () => {
    expect(catalogue.map((product) => product.caProduct).sort()).toEqual([
      'pkio_burger',
      'pkio_organisation_person',
      'pkio_organisation_person_prof',
      'pkio_organisation_services',
      'pkio_private_person_prof',
      'pkio_private_services_server',
      'pkio_qualified_burger',
      'pkio_qualified_organisation_person_prof',
      'pkio_qualified_organisation_services',
    ]);
    expect(new Set(catalogue.map((product) => product.slug)).size).toBe(catalogue.length);
  });

  it('S1-P01 S3-P01 S4-P01 sells the server certificate and the person certificates, with a price in every currency', () => {
    const sold = catalogue.filter((product) => product.requestable).map(({ caProduct }) => caProduct);
    expect(sold.sort()).toEqual([
      'pkio_burger',
      'pkio_organisation_person',
      'pkio_organisation_person_prof',
      'pkio_private_services_server',
      'pkio_qualified_burger',
      'pkio_qualified_organisation_person_prof',
    ]);
    expect(privateServicesServer.prices.map((price) => price.currency)).toEqual(['EUR', 'USD', 'GBP']);
    for (const product of catalogue) {
      expect(product.prices.length > 0).toBe(product.requestable);
      for (const price of product.prices) expect(Number.isSafeInteger(price.centsPerYear)).toBe(true);
    }
  });

  it('describes every product in both languages, more fully than in its summary', () => {
    for (const { summary, description } of catalogue) {
      for (const locale of ['nl', 'en'] as const) {
        expect(description[locale].length).toBeGreaterThan(summary[locale].length);
      }
      expect(description.nl).not.toBe(description.en);
    }
  });

  it('says of every product for which holder others issue it too', () => {
    for (const { subject } of catalogue) expect(issuersFor(subject)).toContain('DigiCert');
    expect(issuersFor('citizen')).toContain('Cleverbase');
    expect(issuersFor('server')).not.toContain('Cleverbase');
  });

  it('C-03 never calls a product qualified that is not', () => {
    for (const product of catalogue.filter((each) => !each.qualified)) {
      expect(JSON.stringify(product).replace('"qualified":false', '')).not.toMatch(
        /(?<!pkio_)(qualified|gekwalificeerd)/i,
      );
    }
    expect(privateServicesServer.qualified).toBe(false);
  });

  it('every request form is well formed and offers keys of its generation', () => {
    for (const product of catalogue) {
      expect(requestFormSchema.safeParse(JSON.parse(JSON.stringify(product.requestForm))).success).toBe(true);
      for (const item of product.requestForm) {
        if (item.question !== 'key' || !product.generation) continue;
        expect(item.bits).toEqual(generations[product.generation].keyBits);
        expect(item.bits).toContain(item.defaultBits);
      }
    }
  });
});

describe('generations', () => {
  it('names the last end of each, never after its own CAs', () => {
    for (const profile of Object.values(generations)) {
      for (const authority of profile.authorities) expect(profile.endsAt <= authority.notAfter).toBe(true);
    }
    expect(generations.G1.keyBits[0]).toBe(2048);
    expect(generations.G4.keyBits[0]).toBe(3072);
  });
});
