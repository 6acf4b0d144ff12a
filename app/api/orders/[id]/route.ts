import { readOrder } from '@/lib/usecases/orders/read-order';
import { orderPulse } from '@/lib/views/order-pulse';
import { readerRoute } from '@/lib/web/route';

/** What an open order page asks for; `?version=` is the one it knows. */
export const GET = readerRoute<{ id: string }>(async (actor, { id }, request) => {
  const order = await readOrder(actor, id);
  return orderPulse(order, new URL(request.url).searchParams.get('version'));
});
