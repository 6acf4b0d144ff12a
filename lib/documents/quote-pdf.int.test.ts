import { describe, expect, it } from 'vitest';
import { aQuote } from './documents.fixture';
import type { QuoteDocument } from './quote-document';
import { quotePdf } from './quote-pdf';
import { infoOf, pagesOf } from './testing/read-pdf';

describe('M02 the quote on paper', () => {
  it.each<[string, Partial<QuoteDocument>, string[]]>([
    [
      'in Dutch',
      {},
      [
        'Offerte',
        'Offertenummer Datum Geldig tot en met O-2026-000017 21 november 2026 21 december 2026',
        'Gemeente ’s-Hertogenbosch',
        'T.a.v. Zoë van der Ménagère',
        'PKIoverheid Private Services Server 4 3 jaar € 980,00',
        '€ 245,00 per stuk per jaar',
        'Jaar 1: te betalen bij bestelling € 1.113,05 € 233,74 € 1.346,79',
        'Jaar 3: te betalen een jaar later € 980,00 € 205,80 € 1.185,80',
        'Totaal over de hele looptijd € 3.206,10 € 673,28 € 3.879,38',
        'Berekend met Nederlandse btw.',
        'gelden als u uiterlijk op 21 december 2026 bestelt',
        'https://zegel.example/quotes',
      ],
    ],
    [
      'in English, in dollars, outside the EU',
      { locale: 'en', currency: 'USD', vat: { rule: 'outside_eu', percent: 0 } },
      [
        'Quote number Date Valid until',
        'Year 1: paid when you order US$1,113.05 US$0.00 US$1,113.05',
        'Total over the whole term US$3,206.10 US$0.00 US$3,206.10',
        'Outside the European Union we charge no Dutch VAT.',
      ],
    ],
    ['with a name only', { addressee: { name: 'Zoë van der Ménagère' } }, ['Zoë van der Ménagère']],
  ])('%s', async (_, changes, texts) => {
    const text = pagesOf(await quotePdf(aQuote(changes))).join(' ');
    for (const part of texts) expect(text).toContain(part);
    expect(text).not.toMatch(/\{\w+|undefined|document\.\w+/);
  });

  it('is for nobody in particular when nothing was typed', async () => {
    const [page] = pagesOf(await quotePdf(aQuote({ addressee: {} })));
    expect(page).not.toContain('T.a.v.');
  });

  it('is tagged and the same each time', async () => {
    const [first, second] = await Promise.all([quotePdf(aQuote()), quotePdf(aQuote())]);
    expect(infoOf(first)).toMatchObject({ Title: 'Offerte O-2026-000017', Tagged: 'yes' });
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
