import { unstable_rethrow } from 'next/navigation';
import { downloadCertificate } from '@/lib/usecases/certificates/download-certificate';
import { problemStatus } from '@/lib/web/problem-status';
import { refuse } from '@/lib/web/refuse';
import { actorForOrder } from '../actor-for-order';

interface Context {
  params: Promise<{ id: string; format: string }>;
}

/** The public part of a certificate as a file (S0-1.5.5c). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const { id, format } = await params;
    const file = await downloadCertificate(await actorForOrder(id), { orderId: id, format });
    return new Response(file.content, {
      headers: {
        'Content-Type': file.contentType,
        'Content-Disposition': `attachment; filename="${file.filename}"`,
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (error) {
    unstable_rethrow(error);
    const { problem } = refuse(error, 'certificate download');
    return Response.json(problem, { status: problemStatus(problem.code) });
  }
}
