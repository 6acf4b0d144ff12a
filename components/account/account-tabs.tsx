import { useTranslations } from 'next-intl';
import type { Reader } from '@/lib/domain/account/actor';
import { NavLink } from '../site/nav-link';
import { accountGroups, linksFor } from '../site/navigation';

const tab =
  'inline-flex min-h-11 items-center border-b-2 border-transparent px-2.5 text-sm text-ink no-underline hover:border-control aria-[current=page]:border-brand aria-[current=page]:font-semibold';

/** The pages about the account itself, in groups that fit on one line; only what the reader's role opens. */
export function AccountTabs({ reader }: { reader: Reader }) {
  const t = useTranslations('account.tabs');
  return (
    <nav
      aria-label={t('label')}
      className="-mx-2.5 mb-8 flex flex-wrap gap-x-5 gap-y-3 border-b border-line no-print"
    >
      {accountGroups.map(({ key: group, links }) => {
        const open = linksFor<(typeof links)[number]>(links, reader);
        if (open.length === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a named group of links inside a navigation, not a fieldset
          <div key={group} role="group" aria-labelledby={`account-${group}`}>
            <p id={`account-${group}`} className="px-2.5 text-xs font-medium text-soft">
              {t(`groups.${group}`)}
            </p>
            {open.map(({ key, href }) => (
              <NavLink key={key} href={href} exact={key === 'profile'} className={tab}>
                {t(key)}
              </NavLink>
            ))}
          </div>
        );
      })}
    </nav>
  );
}
