import { describe, expect, it } from 'vitest';
import { aCreditNote, aLongInvoice, anInvoice, buyer, outsideEu, reverseCharge } from './documents.fixture';
import type { InvoiceDocument } from './invoice-document';
import { invoicePdf } from './invoice-pdf';
import { fontsOf, infoOf, pagesOf, structureOf } from './testing/read-pdf';

const at = new Date('2026-11-22T10:00:00Z');
const textOf = async (document: InvoiceDocument) => pagesOf(await invoicePdf(document)).join(' ');

describe('S0-1.1.9 the invoice on paper', () => {
  it.each<[string, Partial<InvoiceDocument>, string[]]>([
    [
      'to transfer, in Dutch',
      {},
      [
        'Factuur',
        'Factuurnummer Factuurdatum Te betalen voor of op 2026-000123 21 november 2026 21 december 2026',
        'Accountnummer Inkoopordernummer Uw KVK-nummer #7654321 INK-2026/0815 01234567',
        'Zegel B.V.',
        'KVK 69599084',
        'Btw NL123456782B90',
        'Bakkerij “De Gouden Ähre” & Zn. B.V.',
        'T.a.v. Łucja Ångström-Şahin',
        'PKIoverheid Private Services Server 4 € 245,00 € 980,00',
        '21 november 2026 tot en met 20 november 2027',
        'Samen, zonder btw € 1.113,05',
        'Btw 21% over € 1.113,05 € 233,74',
        'Totaal € 1.346,79',
        'Maak € 1.346,79 uiterlijk op 21 december 2026 over naar NL91 ABNA 0417 1643 00',
        'Pagina 1 van 1',
      ],
    ],
    [
      'to transfer, in English',
      { locale: 'en' },
      [
        'Invoice number Invoice date To be paid by 2026-000123 21 November 2026 21 December 2026',
        'Attn. Łucja Ångström-Şahin',
        'PKIoverheid Private Services Server 4 €245.00 €980.00',
        '21 November 2026 to 20 November 2027',
        'VAT 21% on €1,113.05 €233.74',
        'Total €1,346.79',
        'Please transfer €1,346.79 by 21 December 2026',
        'Page 1 of 1',
      ],
    ],
    [
      'paid, which makes it the receipt',
      { paid: { method: 'ideal', at } },
      [
        'Factuur Betaald',
        'Betaald op 22 november 2026 € 1.346,79',
        'Nog te betalen € 0,00',
        'Betaald op 22 november 2026 met iDEAL. Deze factuur is ook uw betaalbewijs.',
      ],
    ],
    [
      'collected by mandate',
      { locale: 'en', collected: { method: 'directdebit', mandateReference: 'mdt_4hQ2' } },
      ['We collect €1,346.79 from your bank account', 'with your mandate mdt_4hQ2'],
    ],
    [
      'reverse charge, in Dutch',
      reverseCharge,
      ['Btw verlegd € 0,00', 'Btw verlegd naar de afnemer', 'Uw btw-nummer', 'EL094019245', 'Griekenland'],
    ],
    [
      'reverse charge, in English, to Greece',
      { ...reverseCharge, locale: 'en' },
      ['VAT reverse-charged €0.00', 'Ψηφιακή Σφραγίδα Α.Ε.', 'Ελένη Παπαδοπούλου', '151 25 Μαρούσι Greece'],
    ],
    [
      'outside the EU, in dollars',
      { ...outsideEu, currency: 'USD' },
      [
        'Печатница Ђорђевић д.о.о.',
        'Geen Nederlandse btw US$ 0,00',
        'Totaal US$ 1.113,05',
        'buiten de Europese Unie',
      ],
    ],
    [
      'in pounds, with the VAT in euro',
      { currency: 'GBP', vatEuroCents: 27_000, locale: 'en' },
      ['VAT 21% on £1,113.05 £233.74', 'The VAT on this invoice is €270.00.'],
    ],
    [
      'to government, with its own reference',
      { buyer: { ...buyer, oin: '00000001003214345000', reference: 'Kostenplaats 44' } },
      ['Uw kenmerk', 'Kostenplaats 44', 'Uw OIN', '00000001003214345000'],
    ],
  ])('%s', async (_, changes, texts) => {
    const text = await textOf(anInvoice(changes));
    for (const part of texts) expect(text).toContain(part);
    expect(text).not.toMatch(/\{\w+|undefined|document\.\w+|\uFFFD/);
  });

  it('a credit note names its invoice and what comes back', async () => {
    const text = await textOf(aCreditNote());
    expect(text).toContain('Creditnota');
    expect(text).toContain('Met deze creditnota vervalt factuur 2026-000123 van 21 november 2026.');
    expect(text).toContain('Totaal dat u terugkrijgt € 1.346,79');
    const paidBack = await textOf(aCreditNote({ locale: 'en', paid: { method: 'creditcard', at } }));
    expect(paidBack).toContain('Credit note Paid back');
    expect(paidBack).toContain('Paid back on 22 November 2026 by credit card.');
  });

  it('runs over as many pages as it needs, with headings and number on each', async () => {
    const pages = pagesOf(await invoicePdf(aLongInvoice(45)));
    expect(pages).toHaveLength(3);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Omschrijving Aantal Prijs zonder btw Bedrag');
      expect(page).toContain('Factuur 2026-000123');
      expect(page).toContain(`Pagina ${index + 1} van 3`);
    }
    const found = [...pages.join(' ').matchAll(/server-(\d+)\.voorbeeld\.nl/g)].map(([, number]) =>
      Number(number),
    );
    expect(found).toEqual(Array.from({ length: 45 }, (_, index) => index + 1));
    expect(pages[2]).toContain('Totaal € 54,45');
  });

  it('refuses sums that do not add up', () => {
    expect(() => invoicePdf(anInvoice({ totalCents: 1 }))).toThrow(RangeError);
  });
});

describe('the file itself', () => {
  it('is tagged, has a title and a language, and holds its fonts', async () => {
    const pdf = await invoicePdf(anInvoice({ locale: 'en' }));
    expect(infoOf(pdf)).toMatchObject({
      Title: 'Invoice 2026-000123',
      Tagged: 'yes',
      JavaScript: 'no',
      Pages: '1',
    });
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw).toContain('/Lang (en)');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toMatch(/<pdfaid:part>3<.*\s*<pdfaid:conformance>A</);
    expect(raw).toContain('/GTS_PDFA1');
    const fonts = fontsOf(pdf);
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  });

  it('is read in the order of the page, a table as a table, and the headings once', async () => {
    const tree = structureOf(await invoicePdf(aLongInvoice(20)));
    const tags = tree.filter((line) => !line.startsWith('"'));
    expect(tags[0]).toBe('Document');
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(tags.filter((tag) => tag === 'Table')).toHaveLength(2);
    expect(tags.filter((tag) => tag === 'TR')).toHaveLength(1 + 20 + 3);
    expect(tree.filter((line) => line === '"Omschrijving"')).toHaveLength(1);
    expect(tree.indexOf('"Factuur"')).toBeLessThan(tree.indexOf('"Omschrijving"'));
    expect(tree.join()).not.toContain('Pagina');
  });

  it('is the same, byte for byte, when it is printed again', async () => {
    const [first, second] = await Promise.all([invoicePdf(anInvoice()), invoicePdf(anInvoice())]);
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
