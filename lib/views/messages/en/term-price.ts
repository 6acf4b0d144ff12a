import type * as nl from '../nl';
import type { Translation } from '../translation';

export const termPrice: Translation<typeof nl.termPrice> = {
  title: 'What you pay, and when',
  lead: 'You pay per year, also when the certificate is valid longer. Here is every payment.',
  term: '{years, plural, one {# year} other {# years}}: {total} in total',
  longest: 'As long as possible, until and including {date}: {total} in total',
  caption: 'The payments',
  due: 'Date',
  net: 'Without VAT',
  vat: 'VAT',
  amount: 'To pay',
  today: '{date} (with the order)',
  sum: 'Together',
  rule: {
    domestic: 'With 21% VAT, for a customer in the Netherlands.',
    reverse_charge: 'Without VAT: it is reverse charged to you.',
    outside_eu: 'Without VAT: you are outside the European Union.',
    eu_consumer: 'With 21% VAT. With a valid VAT number from your country the VAT is reverse charged.',
    other_currency: 'Without VAT: only those who need not pay Dutch VAT pay in this currency.',
    unknown:
      'With 21% VAT, for a customer in the Netherlands. You see your own VAT at checkout, once your country is known.',
  },
  price: 'The amounts are at today’s price.',
  stop: {
    title: 'You can always stop',
    how: 'You cancel in your account, at any moment and without a reason. Your subscription then works until the end of the paid year. After that there is no invoice any more.',
    certificate:
      'A certificate that was issued stays valid until the end date that stands in it. We do not revoke it because you stop, nor because an invoice is unpaid.',
    after:
      'After the paid year you can no longer have it replaced or renewed and you get no help with it. If you no longer use the certificate, have it revoked yourself. That is free.',
  },
};
