/** Where the links of header, footer and menus go; the words are in the `site` messages. */
export const shopLinks = [
  { key: 'find', href: '/find' },
  { key: 'products', href: '/products' },
  { key: 'buy', href: '/products#buy' },
] as const;

export const sideLinks = [
  { key: 'subscription', href: '/subscriptions' },
  { key: 'certificates', href: '/certificates' },
] as const;

export const staffLinks = [
  { key: 'home', href: '/staff' },
  { key: 'accounts', href: '/staff/accounts' },
  { key: 'orders', href: '/staff/orders' },
] as const;
