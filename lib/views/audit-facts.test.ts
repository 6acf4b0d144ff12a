import { describe, expect, it } from 'vitest';
import { auditFacts } from './audit-facts';

describe('what the audit trail tells beside the act', () => {
  it('shows money as money, in the reader’s way', () => {
    const price = {
      product: 'private-services-server',
      currency: 'USD',
      centsPerYear: 24_500,
      from: '2026-12-01',
    };
    const plain = (texts: string[]) => texts.map((text) => text.replace(/\u00a0/g, ' '));
    expect(plain(auditFacts(price, 'nl'))).toEqual([
      'private-services-server',
      'US$ 245,00',
      '1 december 2026',
    ]);
    expect(plain(auditFacts({ route: 'notary', priceCents: 15_000 }, 'en'))).toEqual(['notary', '€150.00']);
    expect(plain(auditFacts({ invoice: '2026-000042', cents: 29_645 }, 'nl'))).toEqual([
      '2026-000042',
      '€ 296,45',
    ]);
  });

  it('shows roles, checks and kinds of work in words, and leaves the rest', () => {
    expect(auditFacts({ before: 'sales', role: 'validation' }, 'nl')).toEqual(['Verkoop', 'Validatie']);
    expect(auditFacts({ role: 'owner' }, 'en')).toEqual(['Owner']);
    expect(auditFacts({ check: 'identity', kind: 'order_stuck' }, 'nl')).toEqual([
      'Identiteitsvaststelling',
      'Bestelling loopt vast',
    ]);
    expect(auditFacts({ check: 'unheard-of', currency: 'EUR' }, 'nl')).toEqual(['unheard-of', 'EUR']);
  });
});
