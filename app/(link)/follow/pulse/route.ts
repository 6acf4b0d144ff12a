import { readFollowPulse } from '@/lib/usecases/follow/read-follow-pulse';
import { linkRoute } from '@/lib/web/route';

/** What an open page of a shared order asks for; `?stamp=` and `?version=` are what it knows. */
export const GET = linkRoute('view_order')((actor, _params, request) => {
  const { searchParams } = new URL(request.url);
  return readFollowPulse(actor, {
    stamp: searchParams.get('stamp'),
    version: searchParams.get('version'),
  });
});
