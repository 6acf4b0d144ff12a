import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Column } from '../ui/data-table';

/** The links of the headings, for a narrow screen, where a table has no headings to be seen. */
export function SortLinks<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  const t = useTranslations('staffFind');
  const sorted = columns.flatMap(({ key, header, sort }) => (sort ? [{ key, header, sort }] : []));
  return (
    <nav aria-label={t('sort')} className="mb-4 sm:hidden no-print">
      <p aria-hidden className="text-sm text-soft">
        {t('sort')}
      </p>
      <ul className="flex flex-wrap gap-x-4">
        {sorted.map(({ key, header, sort: { href, direction } }) => {
          const Icon =
            direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ArrowUpDown;
          return (
            <li key={key}>
              <Link
                href={href}
                aria-current={direction ? 'true' : undefined}
                className="link inline-flex min-h-11 items-center gap-1 text-sm aria-[current]:font-semibold"
              >
                {header}
                <Icon aria-hidden className="size-4" />
                {direction ? <span className="sr-only">{t(`sorted.${direction}`)}</span> : null}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
