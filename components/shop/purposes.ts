/** The product that this shop is about. */
export const mainProduct = 'private-services-server';

/** What people come for, in their own words, and the product that does it (S0-1.1.4c). */
export const purposes = [
  { key: 'digipoort', slug: mainProduct },
  { key: 'kvk', slug: mainProduct },
  { key: 'digikoppeling', slug: mainProduct },
  { key: 'signing', slug: 'professional-signing' },
  { key: 'seal', slug: 'eseal' },
  { key: 'person', slug: 'organisation-person' },
] as const;

export type Purpose = (typeof purposes)[number]['key'];
