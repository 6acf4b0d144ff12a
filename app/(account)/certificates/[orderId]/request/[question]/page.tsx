import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Question } from '@/components/request/question';
import { ViewSwitch } from '@/components/request/view-switch';
import { ClientMessages } from '@/components/site/client-messages';
import { env } from '@/lib/base/env';
import { readRequest } from '@/lib/usecases/requests/read-request';
import { readFindings } from '@/lib/usecases/requests/read-request-findings';
import { extraScreensOf, screenPath, screensOf } from '@/lib/views/request-steps';
import { orNotFound, userPage } from '@/lib/web/page';
import { chooseView, judge, lookUp, save, search, submit } from '../actions';
import { handoverOf } from '../handover-of';

interface Props {
  params: Promise<{ orderId: string; question: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The screens beside which the registers are asked. */
const judged: ReadonlySet<string> = new Set(['organisation', 'oin', 'check']);

/** Each question is a page with a name of its own. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ question }, t] = await Promise.all([params, getTranslations('request')]);
  const key = `${question}.title` as 'check.title';
  return { title: t.has(key) ? t(key) : t('title') };
}

/** One question of the request on a screen of its own; the last screen is the summary (S0-1.3.2). */
export default async function QuestionPage({ params, searchParams }: Props) {
  const [{ orderId, question }, { back }] = await Promise.all([params, searchParams]);
  const actor = await userPage(`/certificates/${orderId}/request/${question}`);
  const request = await orNotFound(readRequest(actor, orderId));
  if (!request.editable) redirect(`/certificates/${orderId}`);
  const screens = [...screensOf(request.form), ...extraScreensOf(request.form)];
  const screen = screens.find((one) => one === question);
  if (!screen) notFound();
  // The number and the qvtl.nl name are made from the organisation.
  const needsOrganisation = screen === 'oin' || screen === 'domain';
  if (needsOrganisation && !request.organisation && screens.includes('organisation')) {
    redirect(screenPath(orderId, 'organisation'));
  }
  return (
    <ClientMessages of={['request', 'csr', 'dcvMethod', 'handover']}>
      {screen === 'check' ? null : (
        <div className="mb-5">
          <ViewSwitch orderId={orderId} to="all" choose={chooseView} />
        </div>
      )}
      <Question
        key={screen}
        screen={screen}
        request={request}
        back={back === 'check'}
        validationEmail={env().VALIDATION_EMAIL}
        found={judged.has(screen) ? await readFindings(actor, orderId) : undefined}
        actions={{ save, lookUp, search, judge, submit }}
        handover={await handoverOf(actor, orderId, screen)}
      />
    </ClientMessages>
  );
}
