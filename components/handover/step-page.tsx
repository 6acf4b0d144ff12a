import { useTranslations } from 'next-intl';
import type { StepView } from '@/lib/views/handover-view';
import type { LookUp, SaveAnswer } from '@/lib/views/request-view';
import { QuestionBody } from '../request/question';
import { SendsAnswer } from '../request/save-button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';

interface StepPageProps {
  step: StepView;
  validationEmail: string;
  actions: { readonly save: SaveAnswer; readonly lookUp: LookUp };
}

/** The one question a colleague was asked to answer, who asks, and why; thanks once it is answered (M31). */
export function StepPage({ step, validationEmail, actions }: StepPageProps) {
  const t = useTranslations('handover.step');
  const words = useTranslations('request');
  const { question, applicant, account, note, request } = step;
  if (step.state === 'answered') return <Thanks applicant={applicant} />;
  return (
    <>
      <PageHeader
        title={words(`${question}.title` as 'key.title')}
        lead={words(`${question}.lead` as 'key.lead')}
      />
      <div className="space-y-8">
        <Card title={t('from', { applicant })} tone="sunken">
          <p className="max-w-[65ch]">{t('fromText', { applicant, account })}</p>
          {note ? (
            <div className="mt-3">
              <p className="font-medium">{t('noteFrom', { applicant })}</p>
              <blockquote className="mt-1 border-l-4 border-l-seal pl-3 whitespace-pre-line wrap-anywhere">
                {note}
              </blockquote>
            </div>
          ) : null}
        </Card>
        <SendsAnswer>
          <QuestionBody
            screen={question}
            request={request}
            back={false}
            validationEmail={validationEmail}
            actions={actions}
          />
        </SendsAnswer>
        <p className="border-t border-line pt-4 text-sm text-soft">{t('later')}</p>
      </div>
    </>
  );
}

function Thanks({ applicant }: { applicant: string }) {
  const t = useTranslations('handover.step');
  return (
    <>
      <PageHeader title={t('doneTitle')} />
      <Notice kind="success" title={t('doneText', { applicant })}>
        <p>{t('doneClose')}</p>
      </Notice>
    </>
  );
}

/** The question is not asked any more. */
export function StepClosed({ withdrawn }: { withdrawn: boolean }) {
  const t = useTranslations('handover.step');
  return <PageHeader title={t('closedTitle')} lead={t(withdrawn ? 'withdrawn' : 'submitted')} />;
}
