import type { VatRule } from '@/lib/domain/money/vat';

interface VatCategory {
  /** UNCL5305, as EN 16931 restricts it. */
  readonly code: 'S' | 'AE' | 'O';
  /** Why no VAT is charged, from the VATEX code list. */
  readonly exemption?: 'VATEX-EU-AE' | 'VATEX-EU-O';
}

/**
 * The VAT category of each rule (EN 16931 BT-151). To a customer outside the EU we sell a service whose place of
 * supply lies there, so it is outside the scope of VAT: O. G is for goods that are exported, K for goods that go to
 * another member state; we sell neither.
 */
export const vatCategories: Readonly<Record<VatRule, VatCategory>> = {
  domestic: { code: 'S' },
  eu_consumer: { code: 'S' },
  reverse_charge: { code: 'AE', exemption: 'VATEX-EU-AE' },
  outside_eu: { code: 'O', exemption: 'VATEX-EU-O' },
};
