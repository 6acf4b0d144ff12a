import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageHeader } from '../ui/page-header';
import { ProgressBar } from '../ui/progress-bar';
import type { IdentityScreen } from './identity-view';

/** S0-A2.7b to d: the app is done, somebody judges; what to expect and when. */
export function Judging({ children }: { children: ReactNode }) {
  const t = useTranslations('identity.submitted');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-6">
        <ProgressBar label={t('busy')} />
        <p>{t('wait')}</p>
        <p className="text-soft">{t('tell')}</p>
        {children}
      </div>
    </>
  );
}

/** S0-A2.7e: it worked, and the one thing that is still to come. */
export function Passed({ view, children }: { view: IdentityScreen; children: ReactNode }) {
  const t = useTranslations('identity.passed');
  const subject = t('subject', { number: view.orderNumber, account: view.accountNumber });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <h2 className="text-xl font-semibold">{t('next')}</h2>
      <ol className="mt-3 list-decimal space-y-2 pl-6">
        <li>{t('checks')}</li>
        <li>{t('mail', { subject })}</li>
        <li>{t('after', { applicant: view.applicantName })}</li>
      </ol>
      <p className="my-6 text-soft">{t('close')}</p>
      {children}
    </>
  );
}

/** The order came to an end, or no longer needs this person's identity. */
export function Closed({ view }: { view: IdentityScreen }) {
  const t = useTranslations('identity.closed');
  const { decidedBy, applicantName } = view;
  if (!decidedBy?.decision)
    return <PageHeader title={t('title')} lead={t('text', { applicant: applicantName })} />;
  return <PageHeader title={t('title')} lead={t(decidedBy.decision, { name: decidedBy.name })} />;
}

/** Whoever got the mail by mistake said so: nothing more is asked of them. */
export function WrongPerson() {
  const t = useTranslations('identity.wrongPerson');
  return <PageHeader title={t('title')} lead={t('text')} />;
}

/** The order has just been sent in: the check is being opened. */
export function Preparing() {
  const t = useTranslations('identity.preparing');
  return (
    <>
      <PageHeader title={t('title')} lead={t('text')} />
      <ProgressBar label={t('title')} />
    </>
  );
}
