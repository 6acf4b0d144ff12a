import { readRevokePage } from '@/lib/usecases/revocation/read-revoke-page';
import { revocationVersion } from '@/lib/views/revocation-view';
import { userRoute } from '@/lib/web/route';

/** What an open page to revoke asks for while the CA is at work. */
export const GET = userRoute<{ id: string }>(async (actor, { id }) =>
  revocationVersion(await readRevokePage(actor, id)),
);
