import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlProof, dcvMethods, mailAddresses } from './control-proof';

const name = 'koppeling.voorbeeld.nl';
const value = '0123456789abcdef0123456789abcdef';

describe('proof of control over an own domain', () => {
  it('S0-1.3.2d3 a TXT record stands on the name and holds the value', () => {
    expect(controlProof('dns-txt-token', name, value)).toEqual({ method: 'dns-txt-token', name, value });
  });

  it('S0-1.3.2d3 a CNAME record stands under the value and points at the CA', () => {
    expect(controlProof('dns-cname-token', name, value)).toEqual({
      method: 'dns-cname-token',
      name: `${value}.${name}`,
      value: 'dcv.digicert.com',
    });
  });

  it('S0-1.3.2d3 a file with the value stands at the well-known place', () => {
    expect(controlProof('http-token', name, value)).toEqual({
      method: 'http-token',
      url: `http://${name}/.well-known/pki-validation/fileauth.txt`,
      fileName: 'fileauth.txt',
      value,
    });
  });

  it('S0-1.3.2d3 mail goes to the five constructed addresses and needs no value', () => {
    expect(controlProof('email', 'voorbeeld.nl', undefined)).toEqual({
      method: 'email',
      addresses: ['admin', 'administrator', 'webmaster', 'hostmaster', 'postmaster'].map(
        (mailbox) => `${mailbox}@voorbeeld.nl`,
      ),
    });
    expect(mailAddresses('voorbeeld.nl')).toHaveLength(5);
  });

  it('no other method can do without a value, and with one each says where it goes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dcvMethods), fc.domain(), (method, domain) => {
        expect(controlProof(method, domain, undefined) === undefined).toBe(method !== 'email');
        expect(JSON.stringify(controlProof(method, domain, value))).toContain(domain);
      }),
    );
  });
});
