import type * as nl from '../nl';
import type { Translation } from '../translation';

export const cart: Translation<typeof nl.cart> = {
  title: 'Cart',
  empty: 'Your cart is empty',
  emptyText: 'Choose a product. Whatever you put in your cart stays there for a month.',
  emptyAction: 'View the products',
  lines: 'Products in your cart',
  quantityOf: 'Quantity of {name}: {quantity, number}',
  more: 'One more of {name}',
  less: 'One less of {name}',
  remove: 'Remove',
  removeName: 'Remove {name}',
  removed: '{name} was taken out of your cart',
  undo: 'Undo',
  undoing: 'Putting it back…',
  perYear: 'Price per year',
  sum: 'Amount',
  severalHint:
    'One subscription is one certificate. Take more if more systems or organisations need a certificate of their own.',
  summary: 'Summary',
  net: 'Together, without VAT',
  vat: 'VAT {percent, number}%',
  noVat: 'No Dutch VAT',
  noVatNote:
    'Prices in another currency than euro are for those who do not pay Dutch VAT: customers outside the EU, and companies in another EU country with a valid VAT number. With Dutch VAT you pay in euro.',
  quote: 'Make a quote (PDF)',
  total: 'To pay now',
  vatNote:
    'Calculated with Dutch VAT. A business in another EU country with a valid VAT number pays no VAT to us; you see that at the checkout.',
  yearly: 'After that {price} each year without VAT, until you stop. You can always stop.',
  checkout: 'Checkout',
  continue: 'Keep looking',
};
