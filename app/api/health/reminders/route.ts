import { checkReminders } from '@/lib/usecases/health/check-health';
import { publicRoute } from '@/lib/web/route';

export const dynamic = 'force-dynamic';

/** For whoever watches from outside that the reminders go out: 200, or 503 when they did not for more than a day. */
export const GET = publicRoute(() => checkReminders());
