import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { ContentScreen } from '../approval/approval-view';
import { CertificateContent, RequestFacts } from '../approval/certificate-content';
import type { FormAction } from '../form/use-submit';
import type { Crumb } from '../ui/breadcrumbs';
import { DateText } from '../ui/date-text';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { ReviewDecision } from './review-decision';

/** What a colleague sees of a request. */
export interface ReviewScreen extends ContentScreen {
  readonly representatives: readonly string[];
  readonly mayDecide: boolean;
  readonly decision: 'approved' | 'declined' | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

interface ReviewPageProps {
  view: ReviewScreen;
  breadcrumbs: readonly Crumb[];
  agree: () => Promise<ActionResult<void>>;
  sendBack: FormAction<{ reason: string }, void>;
}

/** The second pair of eyes: the same as the representative will see, with two answers. */
export function ReviewPage({ view, breadcrumbs, agree, sendBack }: ReviewPageProps) {
  const t = useTranslations('review');
  const representatives = view.representatives.join(', ');
  const lead = t('lead', { applicant: view.applicant.name, representatives });
  return (
    <>
      <PageHeader breadcrumbs={breadcrumbs} title={t('title')} lead={view.open ? lead : undefined} />
      <div className="space-y-8">
        {view.decision ? <Reviewed view={{ ...view, decision: view.decision }} /> : <NotMine view={view} />}
        <CertificateContent view={{ ...view, open: view.open && view.mayDecide }} />
        <RequestFacts view={view} />
        {view.open && view.mayDecide ? (
          <ReviewDecision applicant={view.applicant.name} agree={agree} sendBack={sendBack} />
        ) : null}
      </div>
    </>
  );
}

function NotMine({ view }: { view: ReviewScreen }) {
  const t = useTranslations('review');
  if (!view.open) {
    return (
      <Notice title={t('closed.title')}>
        <p>{t('closed.text')}</p>
      </Notice>
    );
  }
  return view.mayDecide ? null : (
    <Notice>
      <p>{t('own')}</p>
      <p>{t('watch')}</p>
    </Notice>
  );
}

function Reviewed({ view }: { view: ReviewScreen & { decision: 'approved' | 'declined' } }) {
  const t = useTranslations(`review.${view.decision}`);
  const { decidedAt, decidedBy, reason } = view;
  return (
    <Notice
      kind={view.decision === 'approved' ? 'success' : 'info'}
      title={t('title', { name: decidedBy ?? '' })}
      live
    >
      {decidedAt ? (
        <p>
          <DateText at={decidedAt} style="datetime" />
        </p>
      ) : null}
      <p>{t('own')}</p>
      {reason ? (
        <blockquote className="border-l-2 border-line pl-4 whitespace-pre-line">{reason}</blockquote>
      ) : null}
    </Notice>
  );
}
