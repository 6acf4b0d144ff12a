import type * as nl from '../nl';
import type { Translation } from '../translation';

export const payment: Translation<typeof nl.payment> = {
  title: 'Your payment',
  paid: {
    title: 'Thank you, we have received your payment',
    lead: 'Your product is active in your account at once.',
    invoicedTitle: 'Thank you, your order is placed',
    invoicedLead:
      'Your product is active in your account at once. The invoice is on its way by e-mail. You pay within 30 days.',
    receipt: 'We have sent a confirmation to {email}.',
    next: 'What you do now',
    setUpText:
      'Finish your account: you choose two security questions and link an authenticator app. That takes about two minutes. Then you request the certificate.',
    setUp: 'Set up your new services',
    settingUp: 'Opening your account…',
    laterText: 'Rather later? Use the link in the e-mail “Set up your new services”.',
    byMail:
      'Finish your account with the link in the e-mail “Set up your new services”, or sign in with the password that you chose when you bought.',
    signIn: 'Sign in',
    requestText: 'Your subscription is ready. Request the certificate now.',
    subscriptions: 'To my subscription',
    refund: 'You have paid more than once',
    refundText: 'We pay back what was too much. You do not have to do anything.',
  },
  order: {
    title: 'Your order',
    number: 'Order number',
    copyNumber: 'Copy order number',
    account: 'Account number',
    copyAccount: 'Copy account number',
    line: '{quantity, number} × {name}',
    net: 'Without VAT',
    vat: 'VAT {percent, number}%',
    reverse: 'VAT reverse-charged',
    outside: 'No VAT (outside the EU)',
    total: 'Total',
    paidAt: 'Paid on',
  },
  waiting: {
    title: 'We are waiting for your bank',
    lead: 'This usually takes a few seconds. The page refreshes by itself.',
    busy: 'We keep looking whether your payment has arrived…',
    long: 'It takes longer than usual. You may close this page: as soon as your payment arrives, you get an e-mail at {email}.',
    again: 'Look again now',
  },
  open: {
    title: 'You have not paid yet',
    lead: 'Nothing has been charged yet. You can go on paying.',
    go: 'Go on paying',
    going: 'Opening the payment page…',
    other: 'Pay in another way',
  },
  ended: {
    canceled: 'You cancelled the payment',
    failed: 'The payment did not succeed',
    expired: 'The payment has expired',
    lead: 'Nothing was charged. Your order is kept.',
    again: 'Choose how you want to pay',
    pay: 'Pay again',
  },
  silent: {
    title: 'The payment page cannot be reached now',
    lead: 'Nothing was charged and your order is kept. Please try again in a minute.',
    again: 'Try again',
  },
  replaced: {
    title: 'This order has been replaced',
    lead: 'You changed something and ordered again. Nothing was paid for this order.',
    cart: 'Go to cart',
  },
  mayNotPay: 'This order is waiting for payment by somebody who deals with the invoices of this account.',
  hidden: {
    title: 'We cannot show this order here',
    lead: 'You see your order in the browser in which you bought it, or after signing in.',
    signIn: 'Sign in',
  },
  help: 'Questions about your payment? <link>Contact us</link> and mention order number {number}.',
};
