import { choice, count, flag } from '../shared/knobs';

/** The bad days of the payment provider. */
export const mollieKnobs = {
  webhookMoment: choice(
    ['before', 'after', 'never'],
    'When the webhook is sent: before the buyer is sent back, webhookDelaySeconds after it, or never.',
  ),
  webhookDelaySeconds: count('How long "after" is, in seconds.', 2),
  webhookTwice: flag('Sends each webhook twice.'),
  paidAfterCancel: count(
    'The next N payments that a buyer cancels or lets expire turn to paid afterwards, with their own webhook.',
  ),
  serverErrors: count('The next N API requests get 500 and are not carried out.'),
  resetAfterCreate: count('The next N payments are made, but the connection is cut before the answer.'),
  resetBeforeCreate: count('For the next N payments the connection is cut and nothing is made.'),
  slowMilliseconds: count('Each API request is answered this much later, in milliseconds.'),
  recurringOutcome: choice(['paid', 'failed'], 'What becomes of a recurring payment, which no buyer sees.'),
  failureReason: choice(
    ['insufficient_funds', 'card_expired', 'refused_by_issuer', 'unknown_reason'],
    'Why payments fail that fail.',
  ),
  directDebitSeconds: count('How long a direct debit stays pending at the banks, in seconds.'),
  chargeBackSeconds: count(
    'How long after it was paid a recurring payment is taken back by the bank, in seconds; 0 is never.',
  ),
  refundsFail: flag('Refunds are accepted and fail at the bank.'),
  forgedWebhooks: count(
    'Before each of the next N webhooks comes a forged one, about a payment that does not exist.',
  ),
};
