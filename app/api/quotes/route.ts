import { unstable_rethrow } from 'next/navigation';
import { quoteKeySchema } from '@/components/quote/schemas';
import { env } from '@/lib/base/env';
import { Problem } from '@/lib/domain/problem';
import { readQuoteFile } from '@/lib/usecases/quotes/quote-file';
import { problemStatus } from '@/lib/web/problem-status';
import { refuse } from '@/lib/web/refuse';
import { isSameOrigin } from '@/lib/web/same-origin';
import { currentActor } from '@/lib/web/session';

/** A quote as PDF. What opens it comes in the body: an address stands in logs and histories. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request.headers, env().APP_URL)) throw new Problem('forbidden');
    const key = quoteKeySchema.safeParse(Object.fromEntries(await request.formData()));
    if (!key.success) throw new Problem('not_found');
    const { filename, contentType, content } = await readQuoteFile(await currentActor(), key.data);
    return new Response(new Uint8Array(content), {
      headers: {
        'Content-Type': contentType,
        'Content-Disposition': `attachment; filename="${filename}"`,
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (error) {
    unstable_rethrow(error);
    const { problem } = refuse(error, 'quote download');
    return Response.json(problem, { status: problemStatus(problem.code) });
  }
}
