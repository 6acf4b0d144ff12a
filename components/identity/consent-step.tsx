import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import type { FormAction } from '../form/use-submit';
import { Card } from '../ui/card';
import { PageHeader } from '../ui/page-header';
import { SummaryList } from '../ui/summary-list';
import { ConsentForm, type ConsentTyped } from './consent-form';
import type { IdentityScreen } from './identity-view';
import { Suitability } from './suitability';
import { WarningBanner } from './warning-banner';

interface ConsentStepProps {
  view: IdentityScreen;
  giveConsent: FormAction<ConsentTyped, void>;
  notMe: () => Promise<ActionResult<void>>;
  children: ReactNode;
}

/** Who asks, why personal data are needed, and the three ticks (S0-A2.3). */
export function ConsentStep({ view, giveConsent, notMe, children }: ConsentStepProps) {
  const t = useTranslations('identity');
  const names = { applicant: view.applicantName, organisation: view.organisationName };
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', names)} />
      <WarningBanner email={view.maskedEmail} notMe={notMe} />
      <div className="space-y-8">
        <SummaryList
          items={[
            { term: t('about.organisation'), value: view.organisationName },
            { term: t('about.applicant'), value: view.applicantName },
            { term: t('about.product'), value: view.productName },
            { term: t('about.order'), value: view.orderNumber },
          ]}
        />
        <Why />
        <Suitability />
        <section className="space-y-5">
          <h2 className="text-xl font-semibold">{t('consent.title')}</h2>
          <ConsentForm email={view.maskedEmail} action={giveConsent} />
          <p className="max-w-[60ch] text-sm text-soft">{t('consent.time')}</p>
        </section>
        {children}
      </div>
    </>
  );
}

function Why() {
  const t = useTranslations('identity.why');
  return (
    <Card title={t('title')} tone="sunken">
      <div className="max-w-[65ch] space-y-3">
        <p>{t('text')}</p>
        <p>{t('needed')}</p>
        <p>{t('kept')}</p>
        <p>
          <a href="/identity/privacy">{t('privacy')}</a>
        </p>
      </div>
    </Card>
  );
}
