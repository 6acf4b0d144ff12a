import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { isForPerson } from '@/lib/domain/request/form';
import type { Finding } from '@/lib/domain/request/pre-check-finding';
import { keyOrderOf } from '@/lib/views/key-order';
import { firstOpenScreen, type RequestScreen, screenPath } from '@/lib/views/request-steps';
import type { RequestScreenView } from '@/lib/views/request-view';
import { Notice } from '../ui/notice';
import { SummaryList } from '../ui/summary-list';
import { FindingList } from './check-findings';
import { OinSimilar } from './oin-similar';
import type { ScreenProps } from './question-props';
import { SubmitForm } from './submit-form';
import { useSummary } from './use-summary';

/** The summary with a way to change each answer, the terms, and the button that sends it (S0-1.3.2i2, j1). */
export function CheckAnswers({ request, found, actions }: ScreenProps) {
  const open = firstOpenScreen(request);
  const findings = found?.findings ?? [];
  const refused = findings.some(({ severity }) => severity === 'refuse');
  const items = useSummary(request);
  return (
    <div className="space-y-8">
      {open === 'check' ? null : <StillOpen request={request} screen={open} />}
      <FindingList findings={findings} pathOf={(finding) => pathOf(request, finding)} />
      <OinSimilar similar={found?.similar ?? []} />
      <SummaryList items={items} />
      {open === 'check' && !refused ? (
        <SubmitForm
          orderId={request.orderId}
          termsVersion={request.termsVersion}
          keyOrder={keyOrderOf(request)}
          csr={csrOf(request)}
          mailedTo={mailedTo(request)}
          forPerson={isForPerson(request.form)}
          organisationKnown={request.problem === 'ca_organisation_known'}
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

/** A stored organisation is completed where it is stored; everything else in its question, and back to the summary. */
function pathOf({ orderId, answers }: RequestScreenView, { question, problem }: Finding): string {
  const { organisation } = answers;
  const incomplete =
    question === 'organisation' && !problem.startsWith('organisation_') && !problem.startsWith('kvk_');
  if (incomplete && organisation && 'organisationId' in organisation) {
    return `/account/organisations/${organisation.organisationId}`;
  }
  return screenPath(orderId, question === 'agreements' ? 'check' : question, true);
}
