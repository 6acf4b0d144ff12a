import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from './link-button';

interface PaginationProps {
  /** Where the page before and after this one are; left out at an end. */
  previous?: string | undefined;
  next?: string | undefined;
  /** Number of this page, when the list knows it. */
  page?: number;
}

/** To the rows before and after. Shows nothing when all rows are on one page. */
export function Pagination({ previous, next, page }: PaginationProps) {
  const t = useTranslations('ui.pages');
  if (!previous && !next) return null;
  return (
    <nav aria-label={t('label')} className="mt-5 flex flex-wrap items-center gap-3 no-print">
      {previous ? (
        <LinkButton href={previous} rel="prev" variant="secondary" size="sm">
          <ArrowLeft aria-hidden className="size-4" />
          {t('previous')}
        </LinkButton>
      ) : null}
      {page === undefined ? null : <span className="text-sm text-soft">{t('current', { page })}</span>}
      {next ? (
        <LinkButton href={next} rel="next" variant="secondary" size="sm">
          {t('next')}
          <ArrowRight aria-hidden className="size-4" />
        </LinkButton>
      ) : null}
    </nav>
  );
}
