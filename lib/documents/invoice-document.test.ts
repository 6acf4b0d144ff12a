import { describe, expect, it } from 'vitest';
import { aCreditNote, anInvoice } from './documents.fixture';
import { assertAddsUp, type InvoiceDocument } from './invoice-document';

describe('sums that do not add up never leave us', () => {
  const [line] = anInvoice().lines;
  if (!line) throw new Error('the fixture has lines');
  it.each<[string, Partial<InvoiceDocument>]>([
    ['it has no lines', { lines: [] }],
    ['line 1 is not quantity × price', { lines: [{ ...line, netCents: 97_999 }] }],
    ['the lines are 98000 cents', { lines: [line] }],
    ['are not the total', { totalCents: 134_680 }],
    ['VAT at 0 percent', { vat: { rule: 'reverse_charge', percent: 0 } }],
    ['VAT in euro twice', { vatEuroCents: 23_374 }],
    ['which invoice it takes back', { kind: 'credit' }],
  ])('%s', (what, changes) => {
    expect(() => assertAddsUp(anInvoice(changes))).toThrow(what);
  });

  it('lets a good one through', () => {
    assertAddsUp(anInvoice());
    assertAddsUp(aCreditNote());
    assertAddsUp(anInvoice({ currency: 'GBP', vatEuroCents: 27_000 }));
  });
});
