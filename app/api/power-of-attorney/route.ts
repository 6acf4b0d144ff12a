import { unstable_rethrow } from 'next/navigation';
import { readSignatoryFile } from '@/lib/usecases/powers-of-attorney/power-file';
import { problemStatus } from '@/lib/web/problem-status';
import { refuse } from '@/lib/web/refuse';
import { requireLink } from '@/lib/web/session';
import { asDownload } from '@/lib/web/upload';

/** The power of attorney as PDF for whoever was asked by mail to sign it. */
export async function GET(): Promise<Response> {
  try {
    return asDownload(await readSignatoryFile(await requireLink('sign_power_of_attorney')));
  } catch (error) {
    unstable_rethrow(error);
    const { problem } = refuse(error, 'power of attorney of a signatory');
    return Response.json(problem, { status: problemStatus(problem.code) });
  }
}
