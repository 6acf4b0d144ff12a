import type * as nl from '../nl';
import type { Translation } from '../translation';

export const checkout: Translation<typeof nl.checkout> = {
  title: 'Checkout',
  lead: 'Everything on one page. At the end you pay on the secure page of Mollie.',
  known: 'Do you have an account already?',
  signIn: 'Sign in first',
  forbidden: 'You cannot buy for this account',
  forbiddenText: 'Only the owner and whoever deals with invoices can buy. Please ask one of them.',
  forAccount: 'You are buying for {organisation}',
  forAccountText: 'The subscription comes into account #{accountNumber}.',
  you: {
    title: 'Your details',
    text: 'You become the owner of the account. You request the certificate afterwards.',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail address',
    emailHint: 'The confirmation and the link to finish your account go here.',
    phone: 'Telephone number',
    phoneHint: 'Only for questions about your order. For example 030 123 45 67 or +31 30 123 45 67.',
    organisationName: 'Name of your organisation',
    organisationHint: 'As in the Dutch Commercial Register.',
  },
  billing: {
    title: 'Billing contact',
    label: 'Who receives the yearly invoice?',
    me: 'I do',
    other: 'Somebody else',
    name: 'Name of the billing contact',
    email: 'E-mail address for invoices',
    phone: 'Telephone number of the billing contact',
    phoneHint: 'For questions about an invoice.',
  },
  invoice: {
    title: 'Invoice details',
    country: 'Country',
    vatNumber: 'VAT number',
    vatNumberHint:
      'For example NL123456789B01. Spaces and dots are fine. Leave empty if you have no VAT number.',
    street: 'Street and house number',
    postcode: 'Postcode',
    city: 'City',
    purchaseOrder: 'Purchase-order number',
    purchaseOrderHint: 'Is put on the invoice, if your organisation uses them.',
    vat: {
      asking: 'Asking the European VAT register…',
      valid: 'This VAT number is valid.',
      validName: 'This VAT number is valid. It is registered to {name}.',
      invalid:
        'The European VAT register (VIES) does not know this number. Check it, or leave the field empty.',
      could_not_ask:
        'The European VAT register does not answer now. You can order as usual. We charge 21% VAT and ask again later. If the number is right, you get back VAT that should have been reverse charged.',
    },
    e: {
      label: 'Electronic invoice (Peppol)',
      hint: 'The invoice then arrives in your accounts at once, if they can receive over Peppol.',
      kvk: 'KVK number',
      oin: 'OIN',
      vatText: 'Fill in your VAT number above.',
      ways: {
        none: 'No, by e-mail is fine',
        kvk: 'Yes, to our KVK number',
        oin: 'Yes, to our OIN (government)',
        vat: 'Yes, to our VAT number',
      },
    },
  },
  sign: {
    title: 'Your sign-in',
    text: 'With this you sign in later, together with a code from an authenticator app.',
    useEmail: 'Use my account email as username',
    username: 'Username',
    usernameHint: 'Letters, digits and . _ - @ +. At least 3 characters.',
    password: 'Password',
    passwordHint: 'At least 12 characters. A sentence of a few words is good and easy to remember.',
    advice:
      'Keep your username and password in a safe place, for example in a password manager. You need them to sign in.',
  },
  method: {
    title: 'Payment method',
    label: 'How do you want to pay?',
    ideal: 'iDEAL',
    idealText: 'Through your own Dutch bank',
    creditcard: 'Credit card',
    creditcardText: 'Visa, Mastercard, American Express',
    paypal: 'PayPal',
    paypalText: 'With your PayPal account',
    safe: 'You pay on the page of Mollie. Your card and bank details never reach us.',
    noIdeal: 'iDEAL works in euro only. Choose euro in the cart if you want to pay with iDEAL.',
    invoice: 'On invoice',
    invoiceText: 'You pay within 30 days',
    yearly: {
      ideal:
        'With this payment you give leave to collect the yearly bill from the same account by SEPA direct debit. You can withdraw that leave at any time in your account.',
      creditcard:
        'With this payment you give leave to collect the yearly bill from the same card. You can withdraw that leave at any time in your account.',
      paypal:
        'With this payment you give leave to collect the yearly bill through the same PayPal account. You can withdraw that leave at any time in your account.',
      invoice: 'You get the invoice by e-mail, now and each year. Nothing is collected.',
    },
    limit:
      'This amount cannot be paid on invoice: you have {left, number, ::currency/EUR} left of your limit.',
  },
  euro: {
    title: 'You pay in euro',
    text: 'You buy with Dutch VAT. We charge that in euro, not in {currency}. Your cart and what you filled in stay.',
    action: 'Pay in euro',
  },
  summary: {
    title: 'Your order',
    change: 'Change',
    line: '{quantity, number} × {name}',
    net: 'Without VAT',
    vat: 'VAT {percent, number}%',
    reverse: 'VAT reverse-charged',
    reverseText:
      'You declare the VAT in your own country. If we cannot check your VAT number now, we charge 21% VAT.',
    outside: 'No VAT (outside the EU)',
    total: 'To pay now',
    when: 'What you pay when',
    today: 'Today',
    whole: 'Together over {years, plural, one {# year} other {# years}}',
    whenText:
      'That is how long the certificate can run. If you stop earlier, the later payments are not made. The amounts are at the price of today.',
  },
  agree:
    'With “Pay now” you place the order and accept our <terms>terms</terms>. We handle your data with care: see <privacy>privacy</privacy>.',
  agreeInvoice:
    'With “Order on invoice” you place the order and agree to our <terms>terms</terms>. We take care of your data: see <privacy>privacy</privacy>.',
  order: 'Order on invoice',
  ordering: 'Placing your order…',
  pay: 'Pay now',
  paying: 'Opening the payment page…',
};
