import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { isForPerson } from '@/lib/domain/request/form';
import { keyOrderOf } from '@/lib/views/key-order';
import { conflictsOf, firstOpenScreen, type RequestScreen, screenPath } from '@/lib/views/request-steps';
import type { RequestScreenView } from '@/lib/views/request-view';
import { Notice } from '../ui/notice';
import { SummaryList } from '../ui/summary-list';
import type { QuestionProps } from './question-props';
import { SubmitForm } from './submit-form';
import { useSummary } from './use-summary';

/** The summary with a way to change each answer, the terms, and the button that sends it (S0-1.3.2i2, j1). */
export function CheckAnswers({ request, actions }: QuestionProps) {
  const open = firstOpenScreen(request);
  const [conflict] = Object.keys(conflictsOf(request)) as RequestScreen[];
  const items = useSummary(request);
  return (
    <div className="space-y-8">
      {open === 'check' ? null : <StillOpen request={request} screen={open} />}
      {conflict ? <Conflicting request={request} screen={conflict} /> : null}
      <SummaryList items={items} />
      {open === 'check' && !conflict ? (
        <SubmitForm
          orderId={request.orderId}
          termsVersion={request.termsVersion}
          keyOrder={keyOrderOf(request)}
          csr={csrOf(request)}
          mailedTo={mailedTo(request)}
          forPerson={isForPerson(request.form)}
          submit={actions.submit}
        />
      ) : null}
    </div>
  );
}

/** The applicant's own request; empty where the key is made on a device, which needs none. */
function csrOf({ answers, form }: RequestScreenView): string | undefined {
  if (isForPerson(form)) return '';
  return answers.key?.kind === 'csr' ? answers.key.csr : undefined;
}

/** Who shows first who they are: the holder of a person certificate, else the representative. */
function mailedTo({ answers: { holder, representative }, individuals }: RequestScreenView): string {
  if (!holder) return representative?.email ?? '';
  const person = 'individualId' in holder ? individuals.find(({ id }) => id === holder.individualId) : holder;
  return person?.email ?? '';
}

interface Pointer {
  request: RequestScreenView;
  screen: RequestScreen;
}

function StillOpen({ request, screen }: Pointer) {
  const t = useTranslations('request');
  return (
    <Notice kind="warning" title={t('check.openTitle')}>
      <p>
        {t('check.openText')} <Link href={screenPath(request.orderId, screen)}>{t(`step.${screen}`)}</Link>
      </p>
    </Notice>
  );
}

function Conflicting({ request, screen }: Pointer) {
  const t = useTranslations('request');
  const words = useTranslations('field');
  const problem = conflictsOf(request)[screen];
  return (
    <Notice kind="danger" title={t('check.problemTitle')}>
      <p>
        <Link href={screenPath(request.orderId, screen, true)}>{t(`step.${screen}`)}</Link>
        {problem ? `: ${words(problem)}` : null}
      </p>
    </Notice>
  );
}
