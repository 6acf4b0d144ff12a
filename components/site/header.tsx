import { Menu as MenuIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Menu } from '../ui/menu';
import { MenuLink } from '../ui/menu-items';
import { bandItem } from './header-styles';
import { LanguageSwitch } from './language-switch';
import { NavLink } from './nav-link';
import { shopLinks } from './navigation';
import type { Preferences } from './preferences';
import { ThemeChoices, ThemeSwitch } from './theme-switch';
import { Wordmark } from './wordmark';

interface HeaderProps {
  preferences: Preferences;
  /** `bare` leaves out the shop's links: pages behind a mailed link. */
  kind?: 'full' | 'bare';
  /** Cart link, if this area has one. */
  cart?: ReactNode;
  /** Account menu or sign-in link. */
  account?: ReactNode;
  /** Small word after the wordmark, for the staff area. */
  badge?: ReactNode;
}

/** The dark band at the top of every page. */
export function Header({ preferences, kind = 'full', cart, account, badge }: HeaderProps) {
  const t = useTranslations('site');
  const full = kind === 'full';
  return (
    <header className="on-band relative z-20 bg-band text-on-band no-print">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-1 px-4 py-2 sm:px-6">
        <Wordmark />
        {badge}
        {full ? <ShopNavigation /> : null}
        <div className="ml-auto flex items-center gap-0.5">
          {cart}
          {account}
          <div className="flex items-center gap-0.5 max-md:hidden">
            <LanguageSwitch choose={preferences.chooseLocale} className={bandItem} />
            <ThemeSwitch theme={preferences.theme} choose={preferences.chooseTheme} className={bandItem} />
          </div>
          <div className="md:hidden">
            <Menu
              plain
              name={t('menu')}
              label={<MenuIcon aria-hidden className="size-6" />}
              buttonClass={bandItem}
            >
              {full
                ? shopLinks.map(({ key, href }) => (
                    <MenuLink key={key} href={href}>
                      {t(key)}
                    </MenuLink>
                  ))
                : null}
              <LanguageSwitch
                choose={preferences.chooseLocale}
                className="min-h-11 w-full rounded-md px-3 text-left text-sm hover:bg-sunken"
              />
              <p className="mt-1 border-t border-line px-3 pb-1 pt-2 text-xs text-soft">{t('theme.label')}</p>
              <ThemeChoices theme={preferences.theme} choose={preferences.chooseTheme} />
            </Menu>
          </div>
        </div>
      </div>
      <div aria-hidden className="guilloche h-3 text-band-seal opacity-60" />
    </header>
  );
}

function ShopNavigation() {
  const t = useTranslations('site');
  return (
    <nav aria-label={t('mainNavigation')} className="ml-4 flex items-center gap-0.5 max-md:hidden">
      {shopLinks.map(({ key, href }) => (
        <NavLink key={key} href={href} className={bandItem}>
          {t(key)}
        </NavLink>
      ))}
    </nav>
  );
}
