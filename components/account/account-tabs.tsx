import { useTranslations } from 'next-intl';
import type { Reader } from '@/lib/domain/account/actor';
import { NavLink } from '../site/nav-link';
import { accountLinks, linksFor } from '../site/navigation';

const tab =
  'inline-flex min-h-11 items-center border-b-2 border-transparent px-3 text-ink no-underline hover:border-control aria-[current=page]:border-brand aria-[current=page]:font-semibold';

/** The pages about the account itself; only what the reader's role opens. */
export function AccountTabs({ reader }: { reader: Reader }) {
  const t = useTranslations('account.tabs');
  return (
    <nav aria-label={t('label')} className="-mx-3 mb-8 flex flex-wrap gap-x-1 border-b border-line no-print">
      {linksFor(accountLinks, reader).map(({ key, href }) => (
        <NavLink key={key} href={href} exact={key === 'profile'} className={tab}>
          {t(key)}
        </NavLink>
      ))}
    </nav>
  );
}
