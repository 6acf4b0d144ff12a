import { unstable_rethrow } from 'next/navigation';
import { readDocument } from '@/lib/usecases/documents/read-document';
import { problemStatus } from '@/lib/web/problem-status';
import { refuse } from '@/lib/web/refuse';
import { currentActor, linkActor } from '@/lib/web/session';
import { asDownload } from '@/lib/web/upload';

interface Context {
  params: Promise<{ id: string }>;
}

/** A file that was handed in, to save. Whoever is signed in goes before a mailed link opened in the same browser. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const { id } = await params;
    const signedIn = await currentActor();
    const actor = signedIn.kind === 'nobody' ? ((await linkActor()) ?? signedIn) : signedIn;
    return asDownload(await readDocument(actor, id));
  } catch (error) {
    unstable_rethrow(error);
    const { problem } = refuse(error, 'document download');
    return Response.json(problem, { status: problemStatus(problem.code) });
  }
}
