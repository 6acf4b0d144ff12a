import { UserRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { bandItem } from '../site/header-styles';
import { Menu } from '../ui/menu';
import { MenuButton, MenuLink } from '../ui/menu-items';

interface SignedInStaffProps {
  name: string;
  username: string;
  role: 'sales' | 'validation' | 'admin';
  signOut: () => Promise<void>;
}

/** Which of our own people is signed in, with which role, and the way out. */
export function SignedInStaff({ name, username, role, signOut }: SignedInStaffProps) {
  const t = useTranslations();
  const label = (
    <>
      <UserRound aria-hidden className="size-5 shrink-0" />
      <span className="max-w-44 truncate max-lg:hidden">{name}</span>
    </>
  );
  return (
    <Menu
      label={label}
      name={t('staff.signedIn', { name })}
      buttonClass={bandItem}
      panelClass="w-72 max-w-[calc(100vw-2rem)]"
    >
      <div className="border-b border-line px-3 pb-2 pt-1.5">
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-soft">{username}</p>
        <p className="text-sm text-soft">{t(`staff.roles.${role}`)}</p>
      </div>
      <MenuLink href="/staff/security">{t('security.title')}</MenuLink>
      <form action={signOut}>
        <MenuButton>{t('site.signOut')}</MenuButton>
      </form>
    </Menu>
  );
}
