import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vatCents } from '@/lib/domain/money/vat';
import { anyText } from '@/lib/domain/testing/any-text';
import { aCreditNote, aLongInvoice, anInvoice, buyer, outsideEu, reverseCharge } from './documents.fixture';
import type { InvoiceDocument } from './invoice-document';
import { invoiceUbl, ublGaps } from './invoice-ubl';
import { ask } from './testing/read-xml';
import { rules } from './ubl/rules.fixture';

const at = new Date('2026-11-22T10:00:00Z');
const names = Object.keys(rules);

/** The rules that a file breaks, read by libxml2. */
function broken(xml: string): string[] {
  const answers = ask(
    xml,
    Object.values(rules).map((rule) => `boolean(${rule})`),
  );
  return names.filter((_, index) => answers[index] !== 'true');
}

const government = {
  ...buyer,
  oin: '00000001003214345000',
  endpoint: { scheme: '0190', id: '00000001003214345000' },
};

const documents: Record<string, InvoiceDocument> = {
  'by transfer': anInvoice(),
  'paid by iDEAL': anInvoice({ paid: { method: 'ideal', at } }),
  'paid by card, in pounds': anInvoice({
    currency: 'GBP',
    vatEuroCents: 27_000,
    paid: { method: 'creditcard', at },
  }),
  'by mandate, to government': anInvoice({
    buyer: government,
    collected: { method: 'directdebit', mandateReference: 'mdt_4hQ2' },
  }),
  'by PayPal': anInvoice({ collected: { method: 'paypal' } }),
  'without an order': anInvoice({ purchaseOrderNumber: undefined }),
  'reverse charge': anInvoice(reverseCharge),
  'outside the EU, in dollars': anInvoice({ ...outsideEu, currency: 'USD' }),
  'consumer elsewhere in the EU': anInvoice({
    buyer: { ...buyer, country: 'BE', kvkNumber: undefined },
    vat: { rule: 'eu_consumer', percent: 21 },
  }),
  long: aLongInvoice(200),
  credit: aCreditNote(),
  'credit paid back': aCreditNote({ paid: { method: 'ideal', at } }),
  'credit of a reverse charge': aCreditNote(reverseCharge),
};

describe('S0-1.1.9 the UBL file by NLCIUS', () => {
  it.each(Object.entries(documents))('%s breaks no rule', (_, document) => {
    expect(ublGaps(document)).toEqual([]);
    expect(broken(invoiceUbl(document))).toEqual([]);
  });

  it('the rules see what is wrong', () => {
    const xml = invoiceUbl(anInvoice());
    const spoiled = (from: RegExp, to: string) => broken(xml.replace(from, to));
    expect(spoiled(/980\.00/, '980.01')).toEqual(['BR-CO-10', 'BR-S-08 BR-AE-08 BR-O-08', 'R120']);
    expect(spoiled(/<cbc:PayableAmount[\s\S]*?<\/cbc:PayableAmount>/, '')).toContain('BR-CO-16');
    expect(spoiled(/schemeID="0106">6/g, 'schemeID="0192">6')).toEqual(['BR-NL-1']);
    expect(() => broken(xml.replace('</cbc:ID>', ''))).toThrow();
  });

  it('the same document gives the same file', () => {
    expect(invoiceUbl(aLongInvoice(3))).toBe(invoiceUbl(aLongInvoice(3)));
  });
});

describe('what the file says', () => {
  const says = (document: InvoiceDocument, path: string) => ask(invoiceUbl(document), [path])[0];
  const category = '//cac:TaxSubtotal/cac:TaxCategory';
  const legal = '//cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID';
  const endpoint = '//cac:AccountingCustomerParty/cac:Party/cbc:EndpointID';
  const means = '//cac:PaymentMeans/cbc:PaymentMeansCode';
  it.each<[string, string, string]>([
    ['by transfer', '/inv:Invoice/cbc:ID', '2026-000123'],
    ['by transfer', '/inv:Invoice/cbc:IssueDate', '2026-11-21'],
    ['by transfer', '/inv:Invoice/cbc:DueDate', '2026-12-21'],
    ['by transfer', '/inv:Invoice/cac:OrderReference/cbc:ID', 'INK-2026/0815'],
    ['by transfer', '//cac:InvoiceLine[1]/cac:InvoicePeriod/cbc:StartDate', '2026-11-21'],
    ['by transfer', '//cac:InvoiceLine[1]/cac:InvoicePeriod/cbc:EndDate', '2027-11-20'],
    ['by transfer', '//cac:PayeeFinancialAccount/cbc:ID', 'NL91ABNA0417164300'],
    ['by transfer', means, '30'],
    ['by transfer', category, 'S21VAT'],
    ['by transfer', `concat(${legal}/@schemeID, ' ', ${legal})`, '0106 01234567'],
    ['by transfer', `concat(${endpoint}/@schemeID, ' ', ${endpoint})`, 'EM administratie@goudenahre.example'],
    ['paid by iDEAL', '//cbc:PrepaidAmount', '1346.79'],
    ['paid by iDEAL', '//cbc:PayableAmount', '0.00'],
    ['paid by card, in pounds', means, '48'],
    ['paid by card, in pounds', '//cac:TaxTotal/cbc:TaxAmount[@currencyID="EUR"]', '270.00'],
    ['by mandate, to government', means, '59'],
    ['by mandate, to government', '//cac:PaymentMandate/cbc:ID', 'mdt_4hQ2'],
    ['by mandate, to government', `concat(${legal}/@schemeID, ' ', ${legal})`, '0190 00000001003214345000'],
    [
      'by mandate, to government',
      `concat(${endpoint}/@schemeID, ' ', ${endpoint})`,
      '0190 00000001003214345000',
    ],
    ['by PayPal', means, '57'],
    ['without an order', '/inv:Invoice/cbc:BuyerReference', '7654321'],
    ['reverse charge', `concat(${category}/cbc:ID, ${category}/cbc:Percent)`, 'AE0'],
    ['outside the EU, in dollars', `${category}/cbc:ID`, 'O'],
    ['outside the EU, in dollars', '/inv:Invoice/cbc:DocumentCurrencyCode', 'USD'],
    ['credit', '//cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID', '2026-000123'],
    ['credit', '//cac:PaymentMeans/cbc:PaymentDueDate', '2026-12-21'],
    ['credit', '//cac:CreditNoteLine[1]/cbc:CreditedQuantity', '4'],
  ])('%s: %s is %s', (name, path, text) => {
    const document = documents[name];
    expect(document && says(document, path)?.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  });
});

describe('what is missing before a file passes', () => {
  it.each<[string, Partial<InvoiceDocument>, string[]]>([
    ['a person without KVK number', { buyer: { ...buyer, kvkNumber: undefined } }, ['buyer_number']],
    ['no postcode', { buyer: { ...buyer, postcode: '' } }, ['buyer_address']],
    [
      'reverse charge without VAT number',
      { ...reverseCharge, buyer: { ...reverseCharge.buyer, vatNumber: undefined } },
      ['buyer_vat_number'],
    ],
  ])('%s', (_, changes, gaps) => {
    const document = anInvoice(changes);
    expect(ublGaps(document)).toEqual(gaps);
    expect(broken(invoiceUbl(document))).not.toEqual([]);
  });
});

describe('for any invoice', () => {
  const line = fc
    .record({ quantity: fc.integer({ min: 1, max: 999 }), unitCents: fc.nat(10_000_000) })
    .map(({ quantity, unitCents }) => ({
      description: 'PKIoverheid',
      quantity,
      unitCents,
      netCents: quantity * unitCents,
    }));
  const lines = fc.array(line, { minLength: 1, maxLength: 30 });

  it('the sums in the file are those of the invoice', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('invoice', 'credit'), fc.boolean(), (some, kind, isPaid) => {
        const netCents = some.reduce((sum, { netCents }) => sum + netCents, 0);
        const vat = some.reduce((sum, { netCents }) => sum + vatCents(netCents, 21), 0);
        const make = kind === 'credit' ? aCreditNote : anInvoice;
        const paid = isPaid ? ({ method: 'ideal', at } as const) : undefined;
        const totals = { lines: some, netCents, vatCents: vat, totalCents: netCents + vat, paid };
        const xml = invoiceUbl(make(totals));
        expect(broken(xml)).toEqual([]);
        const paths = ['cbc:TaxExclusiveAmount', 'cbc:TaxInclusiveAmount', 'cbc:PayableAmount'];
        const amounts = ask(
          xml,
          paths.map((path) => `//cac:LegalMonetaryTotal/${path}`),
        );
        const due = isPaid ? 0 : netCents + vat;
        expect(amounts.map((text) => Math.round(Number(text) * 100))).toEqual([
          netCents,
          netCents + vat,
          due,
        ]);
        expect(ask(xml, ['//cac:TaxTotal/cbc:TaxAmount'])[0]).toBe((vat / 100).toFixed(2));
      }),
      { numRuns: 60 },
    );
  });

  it('a name in any script, with anything in it, comes through whole', () => {
    const allowed = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
    fc.assert(
      fc.property(anyText(), (text) => {
        const name = `Α&<>"'${text}`;
        const xml = invoiceUbl(anInvoice({ buyer: { ...buyer, name } }));
        const [read] = ask(xml, ['//cac:AccountingCustomerParty/cac:Party/cac:PartyName/cbc:Name']);
        expect(read).toBe(name.replaceAll(/\r\n?/g, '\n').replaceAll(allowed, ''));
      }),
      { numRuns: 100 },
    );
  });
});
