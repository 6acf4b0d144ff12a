import { describe, expect, it } from 'vitest';
import type { NamePart } from '@/lib/pki/distinguished-name';
import { subjectDifferences } from './csr-differences';

const part = (field: NamePart['field'], value: string): NamePart => ({ field, oid: '2.5.4.3', value });
const expected = { commonName: 'www.voorbeeld.nl', organisation: 'Voorbeeld B.V.', country: 'NL' };

describe('subject of an own request beside that of the certificate', () => {
  it('S0-1.3.2a7 says nothing of what is the same but for case and a closing dot', () => {
    const same = [part('commonName', 'WWW.voorbeeld.nl.'), part('country', 'nl')];
    expect(subjectDifferences(same, expected)).toEqual([]);
  });

  it('S0-1.3.2a7 tells what will stand there instead, and what will not stand there at all', () => {
    const subject = [part('organisation', 'Voorbeeld'), part('organisationalUnit', 'ICT')];
    expect(subjectDifferences(subject, expected)).toEqual([
      { field: 'organisation', found: 'Voorbeeld', instead: 'Voorbeeld B.V.' },
      { field: 'organisationalUnit', found: 'ICT', instead: undefined },
    ]);
  });

  it('S0-1.3.2a7 claims nothing about parts that are not known yet', () => {
    expect(subjectDifferences([part('serialNumber', '1'), part('locality', 'Lollum')], expected)).toEqual([]);
  });
});
