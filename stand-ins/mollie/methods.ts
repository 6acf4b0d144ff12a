/** A payment method that is switched on in the stand-in's profile. */
export interface Method {
  readonly id: string;
  readonly name: { readonly en: string; readonly nl: string };
  readonly currencies: readonly string[];
  /** Highest amount in euros. */
  readonly maximum: number;
  /** Minutes until an unfinished payment expires. */
  readonly minutes: number;
  /** The mandate that a first payment by this method leaves behind. */
  readonly mandate?: 'creditcard' | 'paypal' | 'directdebit';
  /** Takes no first payment: it needs a mandate that is there already. */
  readonly onlyRecurring?: true;
}

const MANY = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN'] as const;

export const METHODS: readonly Method[] = [
  {
    id: 'ideal',
    name: { en: 'iDEAL', nl: 'iDEAL' },
    currencies: ['EUR'],
    maximum: 50_000,
    minutes: 15,
    mandate: 'directdebit',
  },
  {
    id: 'creditcard',
    name: { en: 'Card', nl: 'Kaart' },
    currencies: MANY,
    maximum: 10_000,
    minutes: 30,
    mandate: 'creditcard',
  },
  {
    id: 'paypal',
    name: { en: 'PayPal', nl: 'PayPal' },
    currencies: MANY,
    maximum: 8_000,
    minutes: 180,
    mandate: 'paypal',
  },
  {
    id: 'bancontact',
    name: { en: 'Bancontact', nl: 'Bancontact' },
    currencies: ['EUR'],
    maximum: 50_000,
    minutes: 60,
    mandate: 'directdebit',
  },
  {
    id: 'banktransfer',
    name: { en: 'SEPA bank transfer', nl: 'SEPA-overboeking' },
    currencies: ['EUR'],
    maximum: 1_000_000,
    minutes: 12 * 24 * 60,
  },
  {
    id: 'directdebit',
    name: { en: 'SEPA direct debit', nl: 'SEPA-incasso' },
    currencies: ['EUR'],
    maximum: 1_000,
    minutes: 24 * 60,
    mandate: 'directdebit',
    onlyRecurring: true,
  },
];

/** While no method is chosen, a payment lives as long as with the quickest common one. */
export const MINUTES_WITHOUT_METHOD = 15;

export function methodById(id: string | null): Method | undefined {
  return METHODS.find((method) => method.id === id);
}
