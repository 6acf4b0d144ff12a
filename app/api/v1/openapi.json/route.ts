import { env } from '@/lib/base/env';
import { openApiDocument } from '@/lib/web/api/openapi';

export const dynamic = 'force-dynamic';

/** What programs can ask, for their tools; public and the same for everybody. */
export const GET = (): Response =>
  Response.json(openApiDocument(env().APP_URL), { headers: { 'Cache-Control': 'public, max-age=3600' } });
