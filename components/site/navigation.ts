import {
  canAdminister,
  canSeeActivity,
  canSeeApiKeys,
  canSeeBilling,
  canSeeOrder,
  canSeeSubscriptions,
  canSeeUsers,
  canSeeWebhooks,
  type Owned,
} from '@/lib/domain/account/access';
import type { Actor, Reader } from '@/lib/domain/account/actor';

/** Whoever looks along has no profile and no sign-in in the account. */
const isSelf = (actor: Actor) => actor.kind === 'user';

/** Where the links of header, footer and menus go; the words are in the `site` messages. */
export const shopLinks = [
  { key: 'find', href: '/find' },
  { key: 'products', href: '/products' },
  { key: 'buy', href: '/products#buy' },
] as const;

export const sideLinks = [
  { key: 'subscription', href: '/subscriptions', may: canSeeSubscriptions },
  { key: 'certificates', href: '/certificates', may: canSeeOrder },
  { key: 'watch', href: '/watch', may: canSeeOrder },
] as const;

/** The pages about the account itself, by whom they are about: oneself, all who work in it, what it sends out. */
export const accountGroups = [
  {
    key: 'you',
    links: [
      { key: 'profile', href: '/account', may: isSelf },
      { key: 'security', href: '/account/security', may: isSelf },
    ],
  },
  {
    key: 'account',
    links: [
      { key: 'people', href: '/account/people', may: canSeeUsers },
      { key: 'organisations', href: '/account/organisations', may: canSeeOrder },
      { key: 'billing', href: '/billing', may: canSeeBilling },
      { key: 'activity', href: '/account/activity', may: canSeeActivity },
    ],
  },
  {
    key: 'sent',
    links: [
      { key: 'reminders', href: '/account/reminders', may: canSeeOrder },
      { key: 'webhooks', href: '/webhooks', may: canSeeWebhooks },
      { key: 'keys', href: '/account/keys', may: canSeeApiKeys },
    ],
  },
] as const;

interface GuardedLink {
  readonly may: (actor: Actor, account: Owned) => boolean;
}

/** The links that lead somewhere for this reader: none to a page that would not open. */
export function linksFor<L extends GuardedLink>(links: readonly L[], reader: Reader): L[] {
  return links.filter(({ may }) => may(reader, reader));
}

const staffLinks = [
  { key: 'home', href: '/staff' },
  { key: 'validation', href: '/staff/validation' },
  { key: 'accounts', href: '/staff/accounts' },
  { key: 'orders', href: '/staff/orders' },
  { key: 'invoices', href: '/staff/invoices' },
  { key: 'products', href: '/staff/products' },
  { key: 'ca', href: '/staff/ca' },
  { key: 'colleagues', href: '/staff/colleagues', may: canAdminister },
] as const;

/** The links of the staff menu that lead somewhere for this one of us. */
export function staffLinksFor(actor: Actor) {
  return staffLinks.filter((link) => !('may' in link) || link.may(actor));
}
