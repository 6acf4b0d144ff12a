import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateFileName } from './file-names';

describe('S0-1.5.4b the name of a certificate file', () => {
  it.each([
    ['Bakkerij De Korenaar B.V.', 'BakkerijDeKorenaarBV.p12'],
    ['Bakkerij "De Korenaar" & Zn.', 'BakkerijDeKorenaarZn.p12'],
    ['Café Çelik-Øster ĳs', 'CafeCelik-Osterijs.p12'],
    ['korenaar.qvtl.nl', 'korenaar.qvtl.nl.p12'],
    ['WWW.Korenaar.nl', 'www.korenaar.nl.p12'],
    ['*.korenaar.nl', 'wildcard.korenaar.nl.p12'],
    ['麵包店', 'certificate.p12'],
    ['', 'certificate.p12'],
    ['CON', 'certificateCON.p12'],
    ['../../etc/passwd', 'etcpasswd.p12'],
  ])('%s becomes %s', (name, expected) => {
    expect(certificateFileName(name, 'p12')).toBe(expected);
  });

  it('is a short plain ASCII name, whatever the organisation is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        expect(certificateFileName(name, 'zip')).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,75}\.zip$/);
      }),
    );
  });
});
