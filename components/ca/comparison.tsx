import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { CaView } from '@/lib/views/ca-view';
import { ActButton } from '../ui/act-button';
import { DateText } from '../ui/date-text';
import { Notice } from '../ui/notice';
import { DifferenceTable } from './difference-table';

interface ComparisonProps {
  ca: CaView;
  compare: () => Promise<ActionResult<void>>;
}

/** The last comparison of both books, what it found, and a new one. */
export function Comparison({ ca, compare }: ComparisonProps) {
  const t = useTranslations('ca.comparison');
  const { comparison, differences, running } = ca;
  return (
    <div className="space-y-5">
      {comparison ? <Last comparison={comparison} running={running} /> : <p>{t('never')}</p>}
      {ca.mayCompare && !running ? (
        <div className="flex flex-wrap items-center gap-3">
          <ActButton action={compare}>{t('now')}</ActButton>
        </div>
      ) : null}
      {comparison?.unsorted ? <Notice kind="warning">{t('unsorted')}</Notice> : null}
      <DifferenceTable
        differences={differences}
        empty={comparison?.finishedAt ? <Notice kind="success" title={t('same')} /> : null}
      />
    </div>
  );
}

function Last({ comparison, running }: { comparison: NonNullable<CaView['comparison']>; running: boolean }) {
  const t = useTranslations('ca.comparison');
  const { startedAt, finishedAt, failure, counts } = comparison;
  return (
    <div className="space-y-2">
      <p>
        {running ? t('runningSince') : t('last')} <DateText at={finishedAt ?? startedAt} style="datetime" />
      </p>
      <p className="text-sm text-soft">{t('counts', counts)}</p>
      {running && failure ? <Notice kind="warning">{t('interrupted', { failure })}</Notice> : null}
    </div>
  );
}
