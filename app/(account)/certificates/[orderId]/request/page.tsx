import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RequestStart } from '@/components/request/start';
import { ClientMessages } from '@/components/site/client-messages';
import { isForPerson } from '@/lib/domain/request/form';
import { readDurations } from '@/lib/usecases/durations/read-durations';
import { earlierRequests } from '@/lib/usecases/requests/begin-from-earlier';
import { readRequest } from '@/lib/usecases/requests/read-request';
import { firstOpenScreen, onePagePath, screenFor, screenPath } from '@/lib/views/request-steps';
import { orNotFound, userPage } from '@/lib/web/page';
import { chosenRequestView } from '@/lib/web/preferences';
import { chooseView } from './actions';
import { beginWith } from './earlier-actions';

interface Props {
  params: Promise<{ orderId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('request'))('start.title') };
}

/**
 * The way into a request: what to have at hand while nothing is answered; then what the CA returned it for, else the
 * first open question or all on one page, else the summary.
 */
export default async function RequestPage({ params }: Props) {
  const { orderId } = await params;
  const actor = await userPage(`/certificates/${orderId}/request`);
  const request = await orNotFound(readRequest(actor, orderId));
  if (!request.editable) redirect(`/certificates/${orderId}`);
  const untouched = Object.keys(request.raw).length === 0 && request.state === 'draft';
  if (untouched && !isForPerson(request.form)) {
    const [earlier, durations] = await Promise.all([earlierRequests(actor, orderId), readDurations()]);
    return (
      <ClientMessages of={['request', 'forecast', 'batch']}>
        <RequestStart
          request={request}
          chooseView={chooseView}
          earlier={earlier}
          begin={beginWith}
          durations={durations}
        />
      </ClientMessages>
    );
  }
  const open = firstOpenScreen(request);
  if (open !== 'check' && (await chosenRequestView()) === 'all') redirect(onePagePath(orderId));
  const screen = open === 'check' && request.state === 'returned' ? screenFor(request.problem) : open;
  redirect(screenPath(orderId, screen, request.state === 'returned' && screen !== 'check'));
}
