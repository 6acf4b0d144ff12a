import {
  CalendarClock,
  ClipboardCheck,
  FileBadge,
  IdCard,
  LayoutDashboard,
  ListChecks,
  PackageCheck,
  ReceiptText,
  Tags,
  UserRound,
  UsersRound,
  Waypoints,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Actor, Reader } from '@/lib/domain/account/actor';
import { NavLink } from './nav-link';
import { linksFor, sideLinks, staffLinksFor } from './navigation';

const item =
  'flex min-h-11 shrink-0 items-center gap-2.5 rounded-md border-transparent px-3 py-1.5 text-sm whitespace-nowrap text-ink no-underline hover:bg-sunken aria-[current=page]:bg-surface aria-[current=page]:font-semibold aria-[current=page]:shadow-[inset_3px_0_0_var(--color-brand)] lg:whitespace-normal';
const bar =
  'no-print -mx-3 mb-6 flex flex-wrap gap-x-1 border-b border-line pb-2 lg:mx-0 lg:mb-0 lg:flex-col lg:flex-nowrap lg:gap-y-1 lg:border-0 lg:pb-0';
const icon = 'size-4.5 shrink-0 text-soft';

const sideIcons = { subscription: PackageCheck, certificates: FileBadge, watch: CalendarClock };
const staffIcons = {
  home: LayoutDashboard,
  validation: ClipboardCheck,
  accounts: UsersRound,
  orders: ListChecks,
  invoices: ReceiptText,
  products: Tags,
  ca: Waypoints,
  colleagues: IdCard,
};

/** Pages of a part of the menu that have an address of their own. */
const accountPages = ['/billing', '/webhooks'];
const certificatePages = ['/campaigns', '/planner'];

/** The account's menu with the guide's own terms (S0-1.3.1); only what the reader's role opens. */
export function SideMenu({ reader }: { reader: Reader }) {
  const t = useTranslations('site.side');
  return (
    <nav aria-label={t('label')} className={bar}>
      <NavLink href="/dashboard" className={item}>
        <LayoutDashboard aria-hidden className={icon} />
        <Explained text={t('dashboard')} hint={t('dashboardHint')} />
      </NavLink>
      <p id="trust-products" className="mt-4 px-3 pb-1 text-xs font-medium text-soft max-lg:sr-only">
        {t('trustProducts')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a named group of links inside a navigation, not a fieldset */}
      <div role="group" aria-labelledby="trust-products" className="contents lg:block">
        {linksFor(sideLinks, reader).map(({ key, href }) => {
          const Icon = sideIcons[key];
          return (
            <NavLink
              key={key}
              href={href}
              also={key === 'certificates' ? certificatePages : []}
              className={item}
            >
              <Icon aria-hidden className={icon} />
              <Explained text={t(key)} hint={t(`${key}Hint`)} />
            </NavLink>
          );
        })}
      </div>
      <NavLink href="/account" also={accountPages} className={`${item} lg:mt-4`}>
        <UserRound aria-hidden className={icon} />
        {t('account')}
      </NavLink>
    </nav>
  );
}

/** A term of the guide, with plain words under it where there is room. */
function Explained({ text, hint }: { text: string; hint: string }) {
  return (
    <span>
      {text}
      <span className="block text-xs font-normal text-soft max-lg:hidden">{hint}</span>
    </span>
  );
}

/** The menu of our own people; only what the reader's role opens. */
export function StaffMenu({ actor }: { actor: Actor }) {
  const t = useTranslations('site.staff');
  return (
    <nav aria-label={t('label')} className={bar}>
      {staffLinksFor(actor).map(({ key, href }) => {
        const Icon = staffIcons[key];
        return (
          <NavLink key={key} href={href} exact={key === 'home'} className={item}>
            <Icon aria-hidden className={icon} />
            {t(key)}
          </NavLink>
        );
      })}
    </nav>
  );
}
