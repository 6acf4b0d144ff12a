import { type ProfessionalTitle, professionalTitles } from '../person/professional-titles';
import type { ProfileOption } from '../person/profile-option';
import type { FormItem } from '../request/form';
import type { Product, ProductPrice } from './product';

/** The faster way to get a device, once per device. */
const expedited = [
  { currency: 'EUR', cents: 3_500 },
  { currency: 'USD', cents: 3_900 },
  { currency: 'GBP', cents: 3_000 },
] as const;

const pricesOf = (eur: number, usd: number, gbp: number): readonly ProductPrice[] => [
  { currency: 'EUR', centsPerYear: eur },
  { currency: 'USD', centsPerYear: usd },
  { currency: 'GBP', centsPerYear: gbp },
];

interface Person {
  readonly titles?: readonly ProfessionalTitle[];
  readonly options: readonly ProfileOption[];
  readonly device: 'token' | 'qscd';
  /** Longest term in days, and for an end date of the applicant's own (C-18). */
  readonly days: number;
  /** Speaks for an organisation, whose representatives approve. */
  readonly forOrganisation?: true;
}

/** The questions of a person's request: what differs between the products is data. */
function formOf({ titles = [], options, device, days, forOrganisation }: Person): FormItem[] {
  return [
    { question: 'holder', titles: [...titles] },
    { question: 'profile', options: [...options] },
    { question: 'validity', ways: ['years', 'days', 'until'], untilDays: days },
    ...(forOrganisation
      ? [{ question: 'organisation' } as const, { question: 'representative' } as const]
      : []),
    { question: 'shipping', device, expedited: [...expedited] },
    { question: 'agreements' },
  ];
}

const signing: readonly ProfileOption[] = ['nonrepudiation'];
const authenticationOrEncryption: readonly ProfileOption[] = ['authentication', 'encryption'];

interface Sold {
  readonly person: Person;
  readonly prices: readonly ProductPrice[];
}

/**
 * The person products whose pages tell all that an order needs (seeds 001, 003, 004, and their siblings of API reference
 * 2.1 that differ in data only). The private professional's page names a title list and an organisation that are not
 * published, so that one is not sold.
 */
const sold: Readonly<Record<string, Sold>> = {
  'professional-signing': {
    person: { titles: professionalTitles, options: signing, device: 'qscd', days: 397 },
    prices: pricesOf(14_900, 16_500, 12_900),
  },
  professional: {
    person: { titles: professionalTitles, options: authenticationOrEncryption, device: 'token', days: 397 },
    prices: pricesOf(11_900, 12_900, 9_900),
  },
  citizen: {
    person: { options: authenticationOrEncryption, device: 'token', days: 199 },
    prices: pricesOf(7_900, 8_500, 6_900),
  },
  'citizen-signing': {
    person: { options: signing, device: 'qscd', days: 397 },
    prices: pricesOf(9_900, 10_900, 8_500),
  },
  'organisation-person': {
    person: { options: authenticationOrEncryption, device: 'token', days: 397, forOrganisation: true },
    prices: pricesOf(12_900, 13_900, 10_900),
  },
};

/** The product as it is sold: with its form, its limits and its prices. Others stay as they are: shown, not sold. */
export function asSold(product: Product): Product {
  const found = sold[product.slug];
  if (!found) return product;
  const { person, prices } = found;
  return {
    ...product,
    requestable: true,
    generation: 'G4',
    term: { maxYears: 3, maxDays: person.days },
    requestForm: formOf(person),
    prices,
  };
}
