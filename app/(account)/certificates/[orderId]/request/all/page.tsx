import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OnePage } from '@/components/request/one-page';
import { ClientMessages } from '@/components/site/client-messages';
import { env } from '@/lib/base/env';
import { readRequest } from '@/lib/usecases/requests/read-request';
import { readFindings } from '@/lib/usecases/requests/read-request-findings';
import { extraScreensOf, screensOf } from '@/lib/views/request-steps';
import { orNotFound, userPage } from '@/lib/web/page';
import { chooseView, judge, lookUp, saveHere, search } from '../actions';
import { handoverOf } from '../handover-of';

interface Props {
  params: Promise<{ orderId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('request'))('onePage.title') };
}

/** All questions of a request on one page, each saved by itself (S0-1.3.2). */
export default async function AllQuestionsPage({ params }: Props) {
  const { orderId } = await params;
  const actor = await userPage(`/certificates/${orderId}/request/all`);
  const request = await orNotFound(readRequest(actor, orderId));
  if (!request.editable) redirect(`/certificates/${orderId}`);
  const sections = [...screensOf(request.form), ...extraScreensOf(request.form)];
  const handovers = await Promise.all(
    sections.map(async (section) => [section, await handoverOf(actor, orderId, section)] as const),
  );
  return (
    <ClientMessages of={['request', 'csr', 'dcvMethod', 'handover']}>
      <OnePage
        request={request}
        found={await readFindings(actor, orderId)}
        validationEmail={env().VALIDATION_EMAIL}
        actions={{ save: saveHere, lookUp, search, judge }}
        chooseView={chooseView}
        handovers={Object.fromEntries(handovers)}
      />
    </ClientMessages>
  );
}
