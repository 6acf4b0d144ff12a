import { readOrderPulse } from '@/lib/usecases/orders/read-order-pulse';
import { readerRoute } from '@/lib/web/route';

/** What an open order page asks for; `?stamp=` and `?version=` are what it knows. */
export const GET = readerRoute<{ id: string }>((actor, { id }, request) => {
  const { searchParams } = new URL(request.url);
  return readOrderPulse(actor, id, {
    stamp: searchParams.get('stamp'),
    version: searchParams.get('version'),
  });
});
