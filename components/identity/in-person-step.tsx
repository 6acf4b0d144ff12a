import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FormAction } from '../form/use-submit';
import { PageHeader } from '../ui/page-header';
import { ConsentForm, type ConsentTyped } from './consent-form';
import type { IdentityScreen } from './identity-view';

interface InPersonStepProps {
  view: IdentityScreen;
  giveConsent: FormAction<ConsentTyped, void>;
  /** The way in person. */
  children: ReactNode;
}

/** The consent was taken back: in person, or, on second thoughts, the app after all with a new consent. */
export function InPersonStep({ view, giveConsent, children }: InPersonStepProps) {
  const t = useTranslations('identity.inPerson');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-10">
        {children}
        <section className="space-y-5">
          <h2 className="text-xl font-semibold">{t('again')}</h2>
          <p className="max-w-[65ch]">{t('againText')}</p>
          <ConsentForm email={view.maskedEmail} action={giveConsent} />
        </section>
      </div>
    </>
  );
}
