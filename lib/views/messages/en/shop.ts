import type * as nl from '../nl';
import type { Translation } from '../translation';

export const shop: Translation<typeof nl.shop> = {
  hero: {
    title: 'Your PKIoverheid certificate, from purchase to installation',
    lead: 'The certificate with which your software submits to Digipoort, requests data from KVK and connects to public bodies. At every step you see whose turn it is.',
    buy: 'Buy a certificate',
    how: 'See how it works',
    unsure: 'Not sure which certificate you need?',
    find: 'Use the product finder',
    issuer:
      'The certificates are issued by DigiCert, a recognised trust service provider within PKIoverheid. Zegel is a portal of its own and not a DigiCert website.',
  },
  example: {
    caption:
      'Example: this is how you follow your order. Every line says whose turn it is and how long that usually takes.',
    title: 'Order',
    product: 'Private Services Server',
    rows: {
      key: 'Key and CSR',
      organisation: 'Organisation and OIN',
      identity: 'Identity',
      approval: 'Approval',
    },
    done: 'Completed',
    waiting: 'Waiting for your representative',
    usual: 'Usually takes one day',
    later: 'After that',
  },
  purposes: {
    title: 'What do you need it for?',
    lead: 'Choose your purpose. You do not need to know the names of the certificates.',
  },
  why: {
    title: 'Why it is easier here',
    turns: {
      title: 'You know whose turn it is',
      text: 'You, your representative, Zegel or DigiCert: it is on the page, with since when and how long it usually takes.',
    },
    checked: {
      title: 'Mistakes show at once',
      text: 'We compare your details with the Dutch Commercial Register and the OIN register before you send the request.',
    },
    key: {
      title: 'Your key stays with you',
      text: 'Your browser makes the private key. We never see it. If you lose the password, you make a new certificate free of charge.',
    },
    price: {
      title: 'One price, known beforehand',
      text: 'You see what you pay now, what you pay each year and how to stop.',
    },
  },
  steps: {
    title: 'How it works',
    lead: 'Count on {from, number} to {to, number} working days from your request. It mostly depends on how soon your representative can act.',
    who: 'Who',
    usual: 'Usually takes',
    actors: {
      you: 'You',
      representative: 'Your authorised representative',
      ca: 'DigiCert',
    },
    buy: {
      title: 'Buy',
      text: 'You pay with iDEAL, credit card or PayPal.',
      duration: '5 minutes',
    },
    account: {
      title: 'Finish your account',
      text: 'You link an authenticator app. Straight after paying, or later with the link in the e-mail.',
      duration: '2 minutes',
    },
    request: {
      title: 'Request the certificate',
      text: 'You fill in the details of your organisation and of your representative. You can save and continue later.',
      duration: '10 to 15 minutes',
    },
    identity: {
      title: 'Verify the identity',
      text: 'With a phone and a passport or identity card. The link comes by e-mail.',
      duration: '10 minutes',
    },
    checks: {
      title: 'Check the details',
      text: 'The organisation, the OIN and the authority to sign are checked.',
      duration: '1 to 2 working days',
    },
    approval: {
      title: 'Approve the order',
      text: 'One click, from a second e-mail.',
      duration: '2 minutes',
    },
    certificate: {
      title: 'Make and install the certificate',
      text: 'You choose a password, download the file and install it in your software.',
      duration: '5 minutes',
    },
  },
  needs: {
    title: 'Have this at hand',
    lead: 'Then you are done in one go.',
    kvk: 'The KVK number of your organisation. If you have an OIN, that number too.',
    representative:
      'Name, e-mail address and telephone number of somebody who is solely authorised according to the Dutch Commercial Register. If nobody is, a power of attorney is needed.',
    document: 'A valid passport or identity card of that person. A driving licence is not accepted.',
    app: 'An authenticator app on your phone or computer, to sign in safely.',
    billing: 'Your VAT number and invoice address.',
    domain:
      'You do not need a domain name of your own. For Digipoort you use a name under qvtl.nl, which is included.',
  },
  price: {
    title: 'What it costs',
    from: 'From',
    perYear: 'per year, without VAT',
    withVat: '{price} with 21% VAT',
    text: 'You pay per year and can always stop. A certificate that you already have stays valid until its end date.',
    action: 'View the product',
  },
  currency: {
    label: 'Prices in',
    EUR: 'euro',
    USD: 'US dollar',
    GBP: 'pound sterling',
  },
  invoice: {
    title: 'Pay on invoice?',
    text: 'You request this from sales. It takes 1 to 2 working days longer.',
    link: 'Make an account and ask for it',
  },
  cart: {
    open: 'Cart, {count, plural, one {# product} other {# products}}',
    title: 'In your cart',
    quantity: '{quantity, number} × {name}',
    total: 'Total per year, without VAT',
    go: 'Go to cart',
  },
  staff: 'To the staff pages',
  footer: { about: 'About Zegel', terms: 'Terms', privacy: 'Privacy', contact: 'Contact' },
  terms: {
    title: 'Terms',
    lead: 'In plain words: what you may expect from us, and we from you.',
    demo: 'This is a demonstration of the portal. No real certificates are issued and no real money is charged.',
    subscription: {
      title: 'Your subscription',
      text: 'You buy a subscription for a year. It is renewed and invoiced every year until you stop it. You can stop at any moment; the subscription then runs until the end of the year you paid for.',
    },
    certificate: {
      title: 'Your certificate',
      text: 'If you stop the subscription, or a year is not paid, it is not renewed. A certificate that was already issued stays valid until the end date in it. After that you cannot renew it without a new subscription.',
    },
    ca: {
      title: 'DigiCert',
      text: 'The certificates are issued by DigiCert. With your request you also accept DigiCert’s terms of use. You find them with the request.',
    },
    duties: {
      title: 'What you do',
      text: 'You give correct details, keep your private key and passwords to yourself, and have the certificate revoked when the key is lost or leaked.',
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'Which data we ask for, why, and what we do not do with them.',
    asked: {
      title: 'What we ask',
      text: 'Only what we need to deliver: your name, e-mail address and telephone number, the details of your organisation, and the name and contact details of the authorised representative. Every field says why.',
    },
    never: {
      title: 'What we never ask or keep',
      text: 'No citizen service number, no copy of an identity document, no picture of your face, no card number. A specialised service verifies the identity; we only hear the outcome. You pay at Mollie.',
    },
    key: {
      title: 'Your private key',
      text: 'Your browser makes the key. The key and the certificate password never leave your browser in readable form: we cannot open them.',
    },
    cookies: {
      title: 'Cookies',
      text: 'Only what is needed: your sign-in, your cart, your language, currency and appearance. We do not follow you and nobody else looks on.',
    },
    rights: {
      title: 'Your rights',
      text: 'You may see your data, have them corrected, transferred and erased, as far as the law does not oblige us to keep them. Send us an e-mail.',
    },
  },
  contact: {
    title: 'Contact',
    lead: 'Always mention your account number or order number, if you have one.',
    sales: {
      title: 'Sales',
      text: 'Questions about products, prices and payment.',
    },
    invoice: {
      title: 'Pay on invoice',
      text: 'You can pay on invoice with an account. Send sales an e-mail with your account number, the product (PKIoverheid Private Services Server) and your wish to pay by invoice. Sales will get in touch. Count on 1 to 2 extra working days.',
    },
    validation: {
      title: 'Validation team',
      text: 'Questions about a running request: checks, power of attorney, identity.',
    },
    account: {
      title: 'Have an account already?',
      text: 'After signing in you see for every order whose turn it is.',
      link: 'Sign in',
    },
  },
};
