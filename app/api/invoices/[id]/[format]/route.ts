import { unstable_rethrow } from 'next/navigation';
import { Problem } from '@/lib/domain/problem';
import { invoiceFormats, readInvoiceFile } from '@/lib/usecases/billing/invoice-file';
import { problemStatus } from '@/lib/web/problem-status';
import { refuse } from '@/lib/web/refuse';
import { currentActor } from '@/lib/web/session';

interface Context {
  params: Promise<{ id: string; format: string }>;
}

/** An invoice as PDF or as electronic invoice. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const { id, format: asked } = await params;
    const format = invoiceFormats.find((known) => known === asked);
    if (!format) throw new Problem('not_found');
    const file = await readInvoiceFile(await currentActor(), id, format);
    return new Response(Buffer.from(file.content), {
      headers: {
        'Content-Type': file.contentType,
        'Content-Disposition': `attachment; filename="${file.fileName}"`,
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (error) {
    unstable_rethrow(error);
    const { problem } = refuse(error, 'invoice download');
    return Response.json(problem, { status: problemStatus(problem.code) });
  }
}
