import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dateText } from '@/lib/views/date-text';
import { conflictsOf, type RequestScreen, screenPath, screensOf } from '@/lib/views/request-steps';
import type { RequestScreenView } from '@/lib/views/request-view';
import { ReasonNotice } from '../order/reason-notice';
import { Notice } from '../ui/notice';
import { StepHeader } from '../ui/step-header';

interface QuestionFrameProps {
  screen: RequestScreen;
  request: RequestScreenView;
  back: boolean;
  children: ReactNode;
}

/** Step, title and ways out around one question; why the CA sent the request back stands on top. */
export function QuestionFrame({ screen, request, back, children }: QuestionFrameProps) {
  const t = useTranslations('request');
  const screens = screensOf(request.form);
  const step = screens.indexOf(screen) + 1;
  return (
    <div className="max-w-3xl">
      <StepHeader
        step={step}
        total={screens.length}
        title={t(`${screen}.title`)}
        lead={t(`${screen}.lead`)}
      />
      <div className="space-y-8">
        {request.state === 'returned' ? (
          <ReasonNotice order={{ ...request, state: 'returned', approvalReason: null }} />
        ) : null}
        {screen === 'validity' || screen === 'check' ? <FollowsUp renewalOf={request.renewalOf} /> : null}
        <Conflict screen={screen} request={request} />
        {children}
        <WaysOut screen={screen} request={request} back={back} />
      </div>
    </div>
  );
}

/** A renewal: both certificates work for a while, so that nothing stops. */
function FollowsUp({ renewalOf }: Pick<RequestScreenView, 'renewalOf'>) {
  const t = useTranslations('request.renewal');
  const locale = useLocale();
  if (!renewalOf) return null;
  const date = dateText(renewalOf.notAfter, locale);
  return (
    <Notice kind="info" title={t('title', { number: renewalOf.number })}>
      <p>{renewalOf.runs ? t('overlap', { date }) : t('ended')}</p>
      <p>{t('newKey')}</p>
    </Notice>
  );
}

function Conflict({ screen, request }: { screen: RequestScreen; request: RequestScreenView }) {
  const t = useTranslations('request');
  const words = useTranslations('field');
  const conflict = conflictsOf(request)[screen];
  if (!conflict) return null;
  return (
    <Notice kind="warning" title={t('conflict.title')}>
      <p>{words(conflict)}</p>
    </Notice>
  );
}

function WaysOut({ screen, request, back }: Omit<QuestionFrameProps, 'children'>) {
  const t = useTranslations('request');
  const { orderId, form } = request;
  const screens = screensOf(form);
  const before = back ? 'check' : screens[screens.indexOf(screen) - 1];
  return (
    <div className="space-y-2 border-t border-line pt-4">
      {before ? (
        <p>
          <Link href={screenPath(orderId, before)} className="link inline-flex min-h-6 items-center gap-1.5">
            <ArrowLeft aria-hidden className="size-4" />
            {t(back ? 'backToCheck' : 'back')}
          </Link>
        </p>
      ) : null}
      <p className="text-sm text-soft">
        {t.rich('later', { link: (words) => <Link href={`/certificates/${orderId}`}>{words}</Link> })}
      </p>
    </div>
  );
}
