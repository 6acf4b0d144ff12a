import { checkHealth } from '@/lib/usecases/health/check-health';
import { publicRoute } from '@/lib/web/route';

export const dynamic = 'force-dynamic';

/** For whoever watches the portal from outside: 200, or 503 while the database is out of reach. */
export const GET = publicRoute(() => checkHealth());
