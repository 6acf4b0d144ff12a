import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { identityFailures } from '@/lib/domain/checks/check-facts';
import type { ActionResult } from '@/lib/views/action-result';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import type { IdentityScreen } from './identity-view';
import { RetryButton } from './retry-button';
import { Tips } from './tips';

interface FailedStepProps {
  view: IdentityScreen;
  retry: () => Promise<ActionResult<void>>;
  children: ReactNode;
}

/** M49: why it did not succeed, in plain words, and the way to try again; the order stays. */
export function FailedStep({ view, retry, children }: FailedStepProps) {
  const t = useTranslations('identity.failed');
  const reason = identityFailures.find((known) => known === view.reason) ?? 'other';
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-8">
        <Notice kind="danger" title={t(`reasons.${reason}`, { applicant: view.applicantName })}>
          <p>{t('newCode')}</p>
        </Notice>
        <RetryButton retry={retry} />
        {reason === 'document_unreadable' || reason === 'aborted' || reason === 'other' ? <Tips /> : null}
        {children}
      </div>
    </>
  );
}
