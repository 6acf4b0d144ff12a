import { readFeed } from '@/lib/usecases/calendar/read-feed';
import { feedRoute } from '@/lib/web/feed';

export const dynamic = 'force-dynamic';

/** The ends of certificates for a calendar program: `/api/calendar/<token>.ics` (M64, decision 9). */
export const GET = feedRoute(async ({ address }: { address: string }) => ({
  contentType: 'text/calendar; charset=utf-8',
  body: await readFeed(address.replace(/\.ics$/, '')),
}));
