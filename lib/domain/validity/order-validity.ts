import type { ValidityChoice } from './choice';

/** `order_validity` of the Services API (API reference 2.6): exactly one of the three is sent. */
export type OrderValidity =
  | { readonly years: number }
  | { readonly days: number }
  | { readonly custom_expiration_date: string };

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
 * The choice as the CA wants it; a date becomes `dd MMM YYYY`. Always sent explicitly, because the CA's own
 * default term is not what anybody ordering this product wants (API reference, section 6).
 */
export function toOrderValidity(choice: ValidityChoice): OrderValidity {
  switch (choice.kind) {
    case 'years':
      return { years: choice.years };
    case 'days':
      return { days: choice.days };
    case 'until': {
      const [year, month, day] = choice.date.split('-');
      return { custom_expiration_date: `${day} ${MONTHS[Number(month) - 1]} ${year}` };
    }
  }
}
