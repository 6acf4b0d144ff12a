import { Building2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CopyButton } from '../ui/copy-button';
import { Menu } from '../ui/menu';
import { MenuButton, MenuLink } from '../ui/menu-items';
import { bandItem } from './header-styles';

interface AccountMenuProps {
  organisation: string;
  /** Digits only; shown as `#1234567` (S0-1.3.2-ERR3). */
  accountNumber: string;
  userName: string;
  signOut: () => Promise<void>;
}

/**
 * The organisation's name with the account number under it (S0-A1.4c), always in sight; under the arrow the number to
 * copy, settings, sign out.
 */
export function AccountMenu({ organisation, accountNumber, userName, signOut }: AccountMenuProps) {
  const t = useTranslations('site');
  const label = (
    <>
      <Building2 aria-hidden className="size-5 shrink-0 lg:hidden" />
      <span className="text-left leading-tight">
        <span className="block max-w-44 truncate max-lg:hidden">{organisation}</span>
        <span className="block font-mono text-xs">#{accountNumber}</span>
      </span>
    </>
  );
  return (
    <Menu
      label={label}
      name={`${t('account.open', { organisation })}, #${accountNumber}`}
      buttonClass={bandItem}
      panelClass="w-72 max-w-[calc(100vw-2rem)]"
    >
      <div className="px-3 pb-2 pt-1.5">
        <p className="font-semibold">{organisation}</p>
        <p className="text-sm text-soft">{t('account.signedInAs', { name: userName })}</p>
      </div>
      <div className="flex items-center justify-between gap-2 border-y border-line px-3 py-2">
        <p>
          <span className="block text-xs text-soft">{t('account.number')}</span>
          <span className="font-mono font-semibold">#{accountNumber}</span>
        </p>
        <CopyButton text={accountNumber} name={t('account.copyNumber')} />
      </div>
      <MenuLink href="/dashboard">{t('side.dashboard')}</MenuLink>
      <MenuLink href="/account">{t('account.settings')}</MenuLink>
      <form action={signOut}>
        <MenuButton>{t('signOut')}</MenuButton>
      </form>
    </Menu>
  );
}
