import { readKeyState } from '@/lib/usecases/keys/read-key-page';
import { publicRoute } from '@/lib/web/route';
import { actorForOrder } from '@/lib/web/session';

/** Polled by the page that waits for a new certificate. */
export const GET = publicRoute<{ id: string }>(async (_anybody, { id }) =>
  readKeyState(await actorForOrder(id), id),
);
