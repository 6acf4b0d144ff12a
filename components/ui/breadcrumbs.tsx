import Link from 'next/link';
import { useTranslations } from 'next-intl';

export interface Crumb {
  readonly href: string;
  readonly text: string;
}

/** The way back up, above the title. The page itself is not in it: its title follows. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const t = useTranslations('ui');
  return (
    <nav aria-label={t('breadcrumbs')} className="mb-3 text-sm no-print">
      <ol className="flex flex-wrap gap-x-2">
        {items.map(({ href, text }) => (
          <li key={href} className="flex items-center gap-2 text-soft not-last:after:content-['/']">
            <Link href={href} className="link inline-flex min-h-6 items-center">
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
