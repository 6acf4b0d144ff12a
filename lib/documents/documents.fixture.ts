import type { InvoiceDocument } from './invoice-document';
import type { Buyer, Seller } from './parties';
import type { QuoteDocument } from './quote-document';

export const seller: Seller = {
  name: 'Zegel B.V.',
  street: 'Zegelgracht 12',
  postcode: '2511 AB',
  city: 'Den Haag',
  country: 'NL',
  vatNumber: 'NL123456782B90',
  kvkNumber: '69599084',
  iban: 'NL91 ABNA 0417 1643 00',
  bic: 'ABNANL2A',
  email: 'facturen@zegel.example',
  website: 'zegel.example',
  endpoint: { scheme: '0106', id: '69599084' },
};

export const buyer: Buyer = {
  name: 'Bakkerij “De Gouden Ähre” & Zn. B.V.',
  contactName: 'Łucja Ångström-Şahin',
  street: 'Molenstraat 7-bis',
  postcode: '3511 BX',
  city: 'Utrecht',
  country: 'NL',
  accountNumber: '7654321',
  email: 'administratie@goudenahre.example',
  kvkNumber: '01234567',
};

const product = 'PKIoverheid Private Services Server';

/** An invoice of two lines; what a test is about it gives itself. */
export function anInvoice(changes: Partial<InvoiceDocument> = {}): InvoiceDocument {
  return {
    kind: 'invoice',
    locale: 'nl',
    number: '2026-000123',
    issuedAt: new Date('2026-11-21T10:00:00Z'),
    dueAt: new Date('2026-12-21T10:00:00Z'),
    currency: 'EUR',
    seller,
    buyer,
    lines: [
      {
        description: product,
        quantity: 4,
        unitCents: 24_500,
        netCents: 98_000,
        periodStart: new Date('2026-11-21T10:00:00Z'),
        periodEnd: new Date('2027-11-21T10:00:00Z'),
      },
      { description: 'PKIoverheid Professional Signing', quantity: 1, unitCents: 13_305, netCents: 13_305 },
    ],
    vat: { rule: 'domestic', percent: 21 },
    netCents: 111_305,
    vatCents: 23_374,
    totalCents: 134_679,
    purchaseOrderNumber: 'INK-2026/0815',
    ...changes,
  };
}

/** The credit note that takes {@link anInvoice} back. */
export function aCreditNote(changes: Partial<InvoiceDocument> = {}): InvoiceDocument {
  return anInvoice({
    kind: 'credit',
    number: '2026-000124',
    credits: { number: '2026-000123', issuedAt: new Date('2026-11-21T10:00:00Z') },
    ...changes,
  });
}

/** A customer in Greece that declares the VAT itself. */
export const greekBuyer: Buyer = {
  ...buyer,
  name: 'Ψηφιακή Σφραγίδα Α.Ε.',
  contactName: 'Ελένη Παπαδοπούλου',
  street: 'Λεωφόρος Κηφισίας 44',
  postcode: '151 25',
  city: 'Μαρούσι',
  country: 'GR',
  vatNumber: 'EL094019245',
  kvkNumber: undefined,
};

export const reverseCharge = {
  buyer: greekBuyer,
  vat: { rule: 'reverse_charge', percent: 0 },
  vatCents: 0,
  totalCents: 111_305,
} as const satisfies Partial<InvoiceDocument>;

export const outsideEu = {
  buyer: {
    ...buyer,
    name: 'Печатница Ђорђевић д.о.о.',
    street: 'Улица Липа 3',
    city: 'Београд',
    country: 'RS',
    kvkNumber: undefined,
  },
  vat: { rule: 'outside_eu', percent: 0 },
  vatCents: 0,
  totalCents: 111_305,
} as const satisfies Partial<InvoiceDocument>;

/** An invoice of so many lines at one euro, to see it run over pages. */
export function aLongInvoice(count: number): InvoiceDocument {
  const lines = Array.from({ length: count }, (_, index) => ({
    description: `Certificaat voor server-${index + 1}.voorbeeld.nl`,
    quantity: 1,
    unitCents: 100,
    netCents: 100,
  }));
  const netCents = count * 100;
  const vatCents = count * 21;
  return anInvoice({ lines, netCents, vatCents, totalCents: netCents + vatCents });
}

export function aQuote(changes: Partial<QuoteDocument> = {}): QuoteDocument {
  return {
    locale: 'nl',
    number: 'O-2026-000017',
    issuedAt: new Date('2026-11-21T10:00:00Z'),
    validUntil: new Date('2026-12-21T22:59:59Z'),
    currency: 'EUR',
    seller,
    addressee: { organisation: 'Gemeente ’s-Hertogenbosch', name: 'Zoë van der Ménagère' },
    lines: [
      { description: product, quantity: 4, centsPerYear: 24_500, years: 3 },
      { description: 'PKIoverheid Professional Signing', quantity: 1, centsPerYear: 13_305, years: 2 },
    ],
    vat: { rule: 'domestic', percent: 21 },
    acceptUrl: 'https://zegel.example/quotes',
    ...changes,
  };
}
