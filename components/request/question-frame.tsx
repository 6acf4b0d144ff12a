import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dateText } from '@/lib/views/date-text';
import { type RequestScreen, screenPath, screensOf } from '@/lib/views/request-steps';
import type { RequestScreenView } from '@/lib/views/request-view';
import { ReasonNotice } from '../order/reason-notice';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { StepHeader } from '../ui/step-header';
import { Conflict } from './conflict';

interface QuestionFrameProps {
  screen: RequestScreen;
  request: RequestScreenView;
  back: boolean;
  /** Asking a colleague to answer instead. */
  handover?: ReactNode;
  children: ReactNode;
}

/** Step, title and ways out around one question; why the CA sent the request back stands on top. */
export function QuestionFrame({ screen, request, back, handover, children }: QuestionFrameProps) {
  return (
    <div className="max-w-3xl">
      <Title screen={screen} request={request} />
      <div className="space-y-8">
        {request.state === 'returned' ? (
          <ReasonNotice order={{ ...request, state: 'returned', approvalReason: null }} />
        ) : null}
        {screen === 'validity' || screen === 'check' ? <FollowsUp renewalOf={request.renewalOf} /> : null}
        <Conflict screen={screen} request={request} />
        {children}
        {handover}
        <WaysOut screen={screen} request={request} back={back} />
      </div>
    </div>
  );
}

/** A question in the row of questions says which one it is; one beside the row is a page of its own. */
function Title({ screen, request }: Pick<QuestionFrameProps, 'screen' | 'request'>) {
  const t = useTranslations('request');
  const screens = screensOf(request.form);
  const title = t(`${screen}.title`);
  const lead = t(`${screen}.lead`);
  if (!screens.includes(screen)) return <PageHeader title={title} lead={lead} />;
  return <StepHeader step={screens.indexOf(screen) + 1} total={screens.length} title={title} lead={lead} />;
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

function WaysOut({ screen, request, back }: Omit<QuestionFrameProps, 'children' | 'handover'>) {
  const t = useTranslations('request');
  const { orderId, form } = request;
  const screens = screensOf(form);
  const fromCheck = back || !screens.includes(screen);
  const before = fromCheck ? 'check' : screens[screens.indexOf(screen) - 1];
  return (
    <div className="space-y-2 border-t border-line pt-4">
      {before ? (
        <p>
          <Link href={screenPath(orderId, before)} className="link inline-flex min-h-6 items-center gap-1.5">
            <ArrowLeft aria-hidden className="size-4" />
            {t(fromCheck ? 'backToCheck' : 'back')}
          </Link>
        </p>
      ) : null}
      <p className="text-sm text-soft">
        {t.rich('later', { link: (words) => <Link href={`/certificates/${orderId}`}>{words}</Link> })}
      </p>
    </div>
  );
}
