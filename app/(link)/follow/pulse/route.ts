import { readFollow } from '@/lib/usecases/follow/read-follow';
import { followPulse } from '@/lib/views/follow-pulse';
import { linkRoute } from '@/lib/web/route';

/** What an open page of a shared order asks for; `?version=` is the one it knows. */
export const GET = linkRoute('view_order')(async (actor, _params, request) =>
  followPulse(await readFollow(actor), new URL(request.url).searchParams.get('version')),
);
