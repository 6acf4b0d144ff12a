import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Question } from '@/components/request/question';
import { ClientMessages } from '@/components/site/client-messages';
import { env } from '@/lib/base/env';
import { readRequest } from '@/lib/usecases/requests/read-request';
import { extraScreensOf, screenPath, screensOf } from '@/lib/views/request-steps';
import { orNotFound, userPage } from '@/lib/web/page';
import { lookUp, save, submit } from '../actions';

interface Props {
  params: Promise<{ orderId: string; question: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

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
    <ClientMessages of={['request', 'csr', 'dcvMethod']}>
      <Question
        key={screen}
        screen={screen}
        request={request}
        back={back === 'check'}
        validationEmail={env().VALIDATION_EMAIL}
        actions={{ save, lookUp, submit }}
      />
    </ClientMessages>
  );
}
