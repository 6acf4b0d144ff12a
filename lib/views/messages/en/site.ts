import type * as nl from '../nl';
import type { Translation } from '../translation';

export const site: Translation<typeof nl.site> = {
  brand: 'Zegel',
  title: 'Zegel: PKIoverheid certificates',
  description:
    'Buy, request, follow and manage PKIoverheid certificates for your organisation. At every step you see whose turn it is.',
  skip: 'Skip to the content',
  home: 'Zegel, to the home page',
  menu: 'Menu',
  mainNavigation: 'Main menu',
  find: 'Product finder',
  products: 'Products',
  buy: 'Buy',
  cart: 'Cart',
  cartWith: 'Cart, {count, plural, =0 {empty} one {# product} other {# products}}',
  signIn: 'Sign in',
  signOut: 'Sign out',
  language: {
    other: 'Nederlands',
    otherCode: 'nl',
    switch: 'Show this site in Dutch',
  },
  theme: {
    label: 'Appearance',
    light: 'Light',
    dark: 'Dark',
    system: 'Same as your device',
  },
  account: {
    open: 'Account menu of {organisation}',
    number: 'Account number',
    copyNumber: 'Copy account number',
    signedInAs: 'Signed in as {name}',
    settings: 'My account',
  },
  side: {
    label: 'Menu of your account',
    dashboard: 'Dashboard',
    dashboardHint: 'What waits for you',
    trustProducts: 'My Digital Trust Products',
    subscription: 'My subscription',
    subscriptionHint: 'What you bought',
    certificates: 'Certificates',
    certificatesHint: 'Your requests and certificates',
    watch: 'Watching',
    watchHint: 'What expires when',
    account: 'My account',
  },
  staff: {
    label: 'Staff menu',
    badge: 'Staff',
    home: 'Overview',
    accounts: 'Accounts',
    validation: 'Validation',
    orders: 'Orders',
    invoices: 'Invoices',
    products: 'Products and prices',
    ca: 'At DigiCert',
    colleagues: 'Employees',
  },
  link: {
    privateNote: 'This page is for you alone. Do not share the link in the e-mail with anyone.',
  },
  footer: {
    about:
      'Zegel is the portal for PKIoverheid certificates. The certificates are issued by DigiCert, a recognised trust service provider. Zegel is not a DigiCert website.',
    origin: 'PKIoverheid is the certificate system of the Dutch government.',
    shop: 'Shop',
    customer: 'Customers',
  },
};
