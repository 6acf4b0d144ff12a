import { useTranslations } from 'next-intl';
import { DateText } from '../ui/date-text';
import { Notice } from '../ui/notice';
import type { ApprovalScreen } from './approval-view';

/** What was decided and when, for who comes back by the same link. */
export function Decided({ view }: { view: ApprovalScreen & { decision: 'approved' | 'declined' } }) {
  const t = useTranslations(`approval.${view.decision}`);
  const { reason, decidedAt, decidedBy, applicant } = view;
  const words = useTranslations('approval.declined');
  return (
    <Notice
      kind={view.decision === 'approved' ? 'success' : 'info'}
      title={decidedBy ? t('titleOther', { name: decidedBy }) : t('title')}
      live
    >
      {decidedAt ? <p>{t.rich('at', { date: () => <DateText at={decidedAt} style="datetime" /> })}</p> : null}
      {reason ? (
        <>
          <p>{decidedBy ? words('reasonOther') : words('reason')}</p>
          <blockquote className="border-l-2 border-line pl-4 whitespace-pre-line">{reason}</blockquote>
        </>
      ) : null}
      <p>{t(decidedBy ? 'nextOther' : 'next', { applicant: applicant.name })}</p>
    </Notice>
  );
}
