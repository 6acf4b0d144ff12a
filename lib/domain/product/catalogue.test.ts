import { describe, expect, it } from 'vitest';
import { requestFormSchema } from '../request/form';
import { catalogue } from './catalogue';
import { generations } from './generations';
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

  it('sells the Private Services Server only, with a price in every currency', () => {
    expect(catalogue.filter((product) => product.requestable)).toEqual([privateServicesServer]);
    expect(privateServicesServer.prices.map((price) => price.currency)).toEqual(['EUR', 'USD', 'GBP']);
    for (const product of catalogue) {
      expect(product.prices.length > 0).toBe(product.requestable);
      for (const price of product.prices) expect(Number.isSafeInteger(price.centsPerYear)).toBe(true);
    }
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
