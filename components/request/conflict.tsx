import { useTranslations } from 'next-intl';
import type { Finding } from '@/lib/domain/request/pre-check-finding';
import type { RequestFindings } from '@/lib/views/request-findings';
import { conflictsOf, type RequestScreen } from '@/lib/views/request-steps';
import type { RequestScreenView } from '@/lib/views/request-view';
import { Notice } from '../ui/notice';

/** An answer that was good by itself and no longer fits the others. */
export function Conflict({ screen, request }: { screen: RequestScreen; request: RequestScreenView }) {
  const t = useTranslations('request');
  const words = useTranslations('field');
  const conflict = conflictsOf(request)[screen];
  if (!conflict) return null;
  return (
    <Notice kind="warning" title={t('conflict.title')}>
      <p>{words(conflict)}</p>
    </Notice>
  );
}

/** Said by the question itself, with the way to change it. */
const atField: ReadonlySet<Finding['problem']> = new Set(['domain_label_of_earlier_name']);

/** What is found against the answer of one screen, except what {@link Conflict} says there already. */
export function findingsAt(
  screen: RequestScreen,
  request: RequestScreenView,
  found: RequestFindings | undefined,
): readonly Finding[] {
  const conflict = conflictsOf(request)[screen];
  return (
    found?.findings.filter(
      ({ question, problem }) => question === screen && problem !== conflict && !atField.has(problem),
    ) ?? []
  );
}
