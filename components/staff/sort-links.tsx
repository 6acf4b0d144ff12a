import Link from 'next/link';
import { useTranslations } from 'next-intl';

interface SortLinksProps {
  path: string;
  /** What the list is filtered by now, which stays. */
  query: Readonly<Record<string, string>>;
  sort: 'newest' | 'oldest' | undefined;
}

const ways = ['newest', 'oldest'] as const;

/** Newest or oldest first. */
export function SortLinks({ path, query, sort = 'newest' }: SortLinksProps) {
  const t = useTranslations('staffFind');
  const kept = Object.entries(query).filter(([name, value]) => value !== '' && name !== 'sort');
  return (
    <nav aria-label={t('sort')} className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-sm no-print">
      {ways.map((way) => (
        <Link
          key={way}
          href={`${path}?${new URLSearchParams([...kept, ['sort', way]])}`}
          aria-current={way === sort ? 'true' : undefined}
          className={
            way === sort
              ? 'inline-flex min-h-6 items-center font-semibold text-ink no-underline'
              : 'link inline-flex min-h-6 items-center'
          }
        >
          {t(`sorts.${way}`)}
        </Link>
      ))}
    </nav>
  );
}
