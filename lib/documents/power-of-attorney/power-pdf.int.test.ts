import { describe, expect, it } from 'vitest';
import { powerContent } from '@/lib/usecases/powers-of-attorney/power-content';
import { seller } from '../documents.fixture';
import { fontsOf, infoOf, pagesOf, structureOf } from '../testing/read-pdf';
import type { PowerDocument, PowerSignatory } from './power-document';
import { powerPdf } from './power-pdf';

const content = powerContent({
  organisation: {
    name: 'Bakkerij “De Gouden Ähre” & Zn. B.V.',
    kvkNumber: '68750110',
    address: 'Plein 1, 2511 CR Den Haag',
  },
  attorneys: [
    { name: 'Łucja Ångström-Şahin', jobTitle: 'Hoofd ICT' },
    { name: 'Zoë ’t Hart', jobTitle: 'Bestuurder' },
  ],
  order: { number: '12345678', commonName: 'DeGoudenAhre.qvtl.nl', oin: '00000003687501100000' },
});

const signed = (name: string): PowerSignatory => ({
  name,
  jobTitle: 'Bestuurder',
  email: 'jo@voorbeeld.nl',
  signature: { typedName: name, at: new Date('2026-11-21T23:30:05Z'), hash: 'ab12'.repeat(16) },
});

const aPower = (changes: Partial<PowerDocument> = {}): PowerDocument => ({
  locale: 'nl',
  translation: false,
  version: '2026-11',
  madeAt: new Date('2026-11-20T10:00:00Z'),
  contentHash: 'cd34'.repeat(16),
  content,
  seller,
  onPaper: false,
  signatories: [signed('Johanna de Vries'), { ...signed('Pieter van den Berg'), signature: null }],
  ...changes,
});

const textOf = async (power: PowerDocument) => pagesOf(await powerPdf(power)).join(' ');

describe('M26 M27 S0-DOC-08 the power of attorney on paper', () => {
  it('holds the customer’s data, both attorneys, and who signed when with which fingerprint', async () => {
    const text = await textOf(aPower());
    for (const part of [
      'Bakkerij “De Gouden Ähre” & Zn. B.V.',
      'KVK-nummer 68750110',
      'Łucja Ångström-Şahin (Hoofd ICT) en Zoë ’t Hart (Bestuurder)',
      'bestelling 12345678',
      'OIN/HRN 00000003687501100000',
      'als “Johanna de Vries”',
      '22 november 2026 om 00:30:05',
      'ab12'.repeat(16),
      'cd34'.repeat(16),
      'Pieter van den Berg, Bestuurder Nog niet getekend',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/\{\w+|undefined|authority\.|Translation/);
  });

  it('is in English, with a Dutch translation for who reads that', async () => {
    const text = await textOf(aPower({ locale: 'en', translation: true }));
    expect(text).toContain('Power of attorney');
    expect(text).toContain('Vertaling: Volmacht');
    expect(text).toContain('Bij verschil geldt de tekst in het Engels.');
  });

  it('on paper there is a line for each who signs, and lines without names where nobody was named', async () => {
    const named = await textOf(aPower({ onPaper: true }));
    expect(named.match(/Handtekening/g)).toHaveLength(2);
    expect(named).not.toContain('Nog niet getekend');
    const nameless = await textOf(aPower({ onPaper: true, signatories: [] }));
    expect(nameless.match(/Naam, functie/g)).toHaveLength(2);
  });

  it('names in any script stand there and can be read back, whatever way they run', async () => {
    const names = [
      '王小明',
      '山田 太郎',
      '김민수',
      'محمد علي',
      'דוד כהן',
      'สมชาย ใจดี',
      'Ελένη Ιωάννου',
      'Олена Шевченко',
    ];
    const { text: _, ...facts } = content;
    const attorneys = names.map((name) => ({ name, jobTitle: 'Bestuurder' }));
    const signatories = names.map(signed);
    const pdf = await powerPdf(aPower({ content: powerContent({ ...facts, attorneys }), signatories }));
    // Poppler marks where the direction changes.
    const text = pagesOf(pdf)
      .join(' ')
      .replaceAll(/[\u200e\u200f\u202a-\u202e]/g, '');
    // Among the attorneys, as signatory and as signed; a line may break inside a name without blanks.
    for (const name of names) {
      const pattern = [...name].map((sign) => (sign === ' ' ? '\\s+' : sign)).join('\\s?');
      expect(text.match(new RegExp(pattern, 'gu')) ?? [name]).toHaveLength(3);
    }
    expect(fontsOf(pdf).every(({ embedded }) => embedded)).toBe(true);
    expect(pdf.length).toBeLessThan(400_000);
  });

  it('no OIN, no word of it', async () => {
    const { text: _, ...facts } = content;
    const without = powerContent({ ...facts, order: { ...facts.order, oin: null } });
    expect(await textOf(aPower({ content: without }))).not.toContain('OIN');
  });

  it('is tagged, whole and the same each time; fifteen signatories take more pages', async () => {
    const [first, second] = await Promise.all([powerPdf(aPower()), powerPdf(aPower())]);
    expect(infoOf(first)).toMatchObject({ Title: 'Volmacht bij bestelling 12345678', Tagged: 'yes' });
    expect(fontsOf(first).every(({ embedded }) => embedded)).toBe(true);
    expect(structureOf(first).some((line) => line.startsWith('H1'))).toBe(true);
    expect(Buffer.compare(first, second)).toBe(0);
    const many = Array.from({ length: 15 }, (_, index) => signed(`Jo de Vries ${'abcdefghijklmno'[index]}`));
    const pages = pagesOf(await powerPdf(aPower({ signatories: many })));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.join(' ').match(/als “Jo de Vries/g)).toHaveLength(15);
  });
});
