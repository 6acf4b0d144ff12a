import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { FormAction } from '../form/use-submit';
import { PageHeader } from '../ui/page-header';
import { type ApprovalScreen, whyNotOpen } from './approval-view';
import { CertificateContent, RequestFacts } from './certificate-content';
import { Decided } from './decided';
import { Decision } from './decision';

interface ApprovalPageProps {
  view: ApprovalScreen;
  approve: () => Promise<ActionResult<void>>;
  decline: FormAction<{ reason: string }, void>;
}

/** What is asked, what was decided, or why there is nothing to decide. */
export function ApprovalPage({ view, approve, decline }: ApprovalPageProps) {
  const t = useTranslations('approval');
  const { decision, applicant, organisation } = view;
  if (!decision && !view.open) {
    const why = whyNotOpen(view.state);
    const text = t(`${why}.text`, { applicant: applicant.name });
    return <PageHeader title={t(`${why}.title`)} lead={text} />;
  }
  const lead = t('lead', { applicant: applicant.name, organisation: organisation.name });
  return (
    <>
      <PageHeader title={t('title')} lead={decision ? undefined : lead} />
      <div className="space-y-8">
        {decision ? <Decided view={{ ...view, decision }} /> : null}
        <CertificateContent view={view} />
        <RequestFacts view={view} />
        {decision ? null : (
          <Decision
            applicant={applicant.name}
            organisation={organisation.name}
            approve={approve}
            decline={decline}
          />
        )}
      </div>
    </>
  );
}
