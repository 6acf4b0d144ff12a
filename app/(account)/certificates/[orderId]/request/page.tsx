import { redirect } from 'next/navigation';
import { readRequest } from '@/lib/usecases/requests/read-request';
import { firstOpenScreen, screenFor, screenPath } from '@/lib/views/request-steps';
import { orNotFound, userPage } from '@/lib/web/page';

interface Props {
  params: Promise<{ orderId: string }>;
}

/** The way into a request: what the CA returned it for, else the first open question, else the summary. */
export default async function RequestPage({ params }: Props) {
  const { orderId } = await params;
  const actor = await userPage(`/certificates/${orderId}/request`);
  const request = await orNotFound(readRequest(actor, orderId));
  if (!request.editable) redirect(`/certificates/${orderId}`);
  const open = firstOpenScreen(request);
  const screen = open === 'check' && request.state === 'returned' ? screenFor(request.problem) : open;
  redirect(screenPath(orderId, screen, request.state === 'returned' && screen !== 'check'));
}
