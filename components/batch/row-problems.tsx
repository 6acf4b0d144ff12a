import { useTranslations } from 'next-intl';
import type { BatchRowView } from '@/lib/views/batch-view';

/** What is wrong or worth knowing in one row: the column, what is written there, and what to do. */
export function RowProblems({ row: { cells, problems } }: { row: BatchRowView }) {
  const t = useTranslations('batch');
  const words = useTranslations('field');
  if (problems.length === 0) return <span className="text-soft">{t('result.nothing')}</span>;
  return (
    <ul className="space-y-2 text-sm">
      {problems.map(({ column, problem, severity, registered }) => (
        <li key={`${column} ${problem}`} className={severity === 'refuse' ? 'text-danger' : undefined}>
          <span className="font-medium">{t('result.inColumn', { column: t(`column.${column}`) })}</span>{' '}
          {cells[column] ? <q className="wrap-anywhere">{cells[column]}</q> : null} {words(problem)}
          {registered ? (
            <span className="block wrap-anywhere">{t('result.registered', { value: registered })}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
