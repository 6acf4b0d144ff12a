'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ShownProblem } from '@/lib/views/action-result';
import type { RequestScreen } from '@/lib/views/request-steps';
import { useFieldText } from '../form/form-context';
import { Notice } from '../ui/notice';
import { useProblemText } from '../ui/problem-text';
import type { Outcome } from './use-submission';

interface SubmitOutcomeProps {
  orderId: string;
  outcome: Outcome | undefined;
}

/** Why the request was not sent or not accepted, with the way to the question that cures it. */
export function SubmitOutcome({ orderId, outcome }: SubmitOutcomeProps) {
  const t = useTranslations('request.check.fault');
  if (!outcome) return null;
  if (outcome.kind === 'problem') return <Refused orderId={orderId} problem={outcome.problem} />;
  const stopped = outcome.fault === 'canceled';
  const fault =
    outcome.fault === 'canceled' || outcome.fault === 'storage_refused' ? outcome.fault : 'worker_failed';
  return (
    <Notice kind={stopped ? 'info' : 'danger'} live>
      <p>{t(fault)}</p>
    </Notice>
  );
}

function Refused({ orderId, problem }: { orderId: string; problem: ShownProblem }) {
  const t = useTranslations('request');
  const words = useProblemText();
  const fieldWords = useFieldText();
  const fields = Object.entries(problem.fields ?? {});
  return (
    <Notice kind="danger" title={t('check.problemTitle')} live>
      {fields.length === 0 ? <p>{words(problem)}</p> : null}
      <ul className="space-y-1">
        {fields.map(([path, code]) => {
          const question = path.split('.')[0] as Exclude<RequestScreen, 'check'> | 'agreements';
          return (
            <li key={path}>
              {question === 'agreements' ? (
                t('step.agreements')
              ) : (
                <Link href={`/certificates/${orderId}/request/${question}?back=check`} className="link">
                  {t(`step.${question}`)}
                </Link>
              )}
              : {fieldWords(code)}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
