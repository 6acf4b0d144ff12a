import { readIdentityState } from '@/lib/usecases/identity/read-identity';
import { linkRoute } from '@/lib/web/route';

/** Polled by the identity page: how far the check is. */
export const GET = linkRoute('verify_identity')((actor) => readIdentityState(actor));
