import type { PageLocale } from '../shared/page';

/** Words of the hosted payment page. */
export const CHECKOUT_WORDS = {
  nl: {
    title: 'Betalen',
    amount: 'Bedrag',
    description: 'Omschrijving',
    reference: 'Kenmerk',
    method: 'Hoe wilt u betalen?',
    outcome: 'Wat gebeurt er met deze betaling?',
    outcomeHint: 'Op een echte betaalpagina betaalt u nu bij uw bank. Hier kiest u zelf de afloop.',
    paid: 'Betalen lukt',
    failed: 'Betalen mislukt',
    canceled: 'Betaling annuleren',
    expired: 'Betaling laten verlopen',
    chooseMethod: 'Kies eerst hoe u wilt betalen.',
    done: 'Deze betaling is al afgerond',
    status: 'Status',
    back: 'Terug naar de winkel',
    unknown: 'Deze betaling bestaat niet',
    unknownHint: 'Begin de betaling opnieuw vanuit de winkel.',
    statuses: {
      open: 'open',
      pending: 'in behandeling',
      paid: 'betaald',
      failed: 'mislukt',
      canceled: 'geannuleerd',
      expired: 'verlopen',
    },
  },
  en: {
    title: 'Pay',
    amount: 'Amount',
    description: 'Description',
    reference: 'Reference',
    method: 'How do you want to pay?',
    outcome: 'What happens to this payment?',
    outcomeHint:
      'On a real payment page you would now pay at your bank. Here you choose the outcome yourself.',
    paid: 'Payment succeeds',
    failed: 'Payment fails',
    canceled: 'Cancel the payment',
    expired: 'Let the payment expire',
    chooseMethod: 'First choose how you want to pay.',
    done: 'This payment is already finished',
    status: 'Status',
    back: 'Back to the shop',
    unknown: 'This payment does not exist',
    unknownHint: 'Start the payment again from the shop.',
    statuses: {
      open: 'open',
      pending: 'pending',
      paid: 'paid',
      failed: 'failed',
      canceled: 'cancelled',
      expired: 'expired',
    },
  },
} as const;

/** Dutch for a Dutch or absent payment locale, English for every other. */
export function pageLocale(locale: string | null): PageLocale {
  return locale === null || locale.startsWith('nl') ? 'nl' : 'en';
}
