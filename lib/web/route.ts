import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import { env } from '@/lib/base/env';
import { type Actor, nobody, type Reader } from '@/lib/domain/account/actor';
import type { LinkPurpose } from '@/lib/domain/account/link';
import { Problem } from '@/lib/domain/problem';
import type { LinkActor } from '@/lib/usecases/links/read-link-session';
import { problemStatus } from './problem-status';
import { refuse } from './refuse';
import { isSameOrigin } from './same-origin';
import {
  actorForOrder,
  currentActor,
  requireLink,
  requireReader,
  requireStaff,
  requireUser,
  type StaffActor,
  type UserActor,
} from './session';

type Params = Record<string, string>;
type Route<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

const noStore = { 'Cache-Control': 'private, no-store' };
const reads = new Set(['GET', 'HEAD']);

/** A JSON route that our own pages call, as a declaration. A refusal is its ShownProblem with a fitting status. */
function route<A>(who: () => Promise<A>) {
  return <P extends Params>(run: (actor: A, params: P, request: Request) => Promise<unknown>): Route<P> =>
    async (request, context) => {
      try {
        const harmless = reads.has(request.method) || isSameOrigin(request.headers, env().APP_URL);
        if (!harmless) throw new Problem('forbidden');
        const answer = await run(await who(), await context.params, request);
        return Response.json(answer ?? null, { headers: noStore });
      } catch (error) {
        unstable_rethrow(error);
        const { problem } = refuse(error, new URL(request.url).pathname);
        return Response.json(problem, { status: problemStatus(problem.code), headers: noStore });
      }
    };
}

/** For signed-in customers. */
export const userRoute = route<UserActor>(requireUser);
/** For whoever reads in an account; one of our people who looks along included. */
export const readerRoute = route<Reader>(requireReader);
/** For our own people. */
export const staffRoute = route<StaffActor>(requireStaff);
/** For machines and passers-by: who they are is not asked. */
export const publicRoute = route<Actor>(async () => nobody);
/** For whoever opened a mailed link of this purpose. */
export const linkRoute = (purpose: LinkPurpose) => route<LinkActor>(() => requireLink(purpose));

interface FileToSend {
  readonly filename: string;
  readonly contentType: string;
  /** All of it, or its lines as they come, so that nothing holds all of it. */
  readonly content: AsyncIterable<string> | string | Uint8Array<ArrayBuffer>;
}

function bodyOf(content: FileToSend['content']): BodyInit {
  return typeof content === 'string' || content instanceof Uint8Array ? content : streamOf(content);
}

function streamOf(content: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const parts = content[Symbol.asyncIterator]();
  const bytes = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(bytes.encode(value));
    },
    async cancel() {
      await parts.return?.();
    },
  });
}

/** A file that somebody takes away, sent as it is made. A refusal comes before the first byte. */
function file<A, Q extends Params>(who: (params: Q) => Promise<A>) {
  return <P extends Q>(make: (actor: A, params: P, request: Request) => Promise<FileToSend>): Route<P> =>
    async (request, context) => {
      try {
        const asked = await context.params;
        const { filename, contentType, content } = await make(await who(asked), asked, request);
        return new Response(bodyOf(content), {
          headers: {
            ...noStore,
            'Content-Type': contentType,
            'Content-Disposition': `attachment; filename="${filename}"`,
          },
        });
      } catch (error) {
        unstable_rethrow(error);
        const { problem } = refuse(error, new URL(request.url).pathname);
        return Response.json(problem, { status: problemStatus(problem.code), headers: noStore });
      }
    };
}

/** A file for our own people. */
export const staffFile = file<StaffActor, Params>(requireStaff);
/** A file for whoever reads in an account; the use case says who may. */
export const readerFile = file<Actor, Params>(currentActor);
/** A file of an order, for whoever asks about it: signed in, or with its link to make the certificate. */
export const orderFile = file<Actor, { id: string }>(({ id }) => actorForOrder(id));
