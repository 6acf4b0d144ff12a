import { unstable_rethrow } from 'next/navigation';
import { bringScan } from '@/lib/usecases/powers-of-attorney/bring-scan';
import { readPowerFile } from '@/lib/usecases/powers-of-attorney/power-file';
import { problemStatus } from '@/lib/web/problem-status';
import { refuse } from '@/lib/web/refuse';
import { userRoute } from '@/lib/web/route';
import { currentActor } from '@/lib/web/session';
import { asDownload, readUpload } from '@/lib/web/upload';

interface Context {
  params: Promise<{ id: string }>;
}

/** The power of attorney of an order as PDF, with the signatures so far. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const { id } = await params;
    return asDownload(await readPowerFile(await currentActor(), id));
  } catch (error) {
    unstable_rethrow(error);
    const { problem } = refuse(error, 'power of attorney download');
    return Response.json(problem, { status: problemStatus(problem.code) });
  }
}

/** The scan of one that was signed on paper, as the body itself. */
export const POST = userRoute<{ id: string }>(async (actor, { id }, request) =>
  bringScan(actor, id, await readUpload(request)),
);
