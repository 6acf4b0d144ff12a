import 'server-only';
import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { env } from '@/lib/base/env';
import type { Actor } from '@/lib/domain/account/actor';
import type { LinkPurpose } from '@/lib/domain/account/link';
import { fieldProblems } from '@/lib/domain/checked';
import { Problem } from '@/lib/domain/problem';
import type { Origin } from '@/lib/usecases/accounts/start-sign-in';
import type { LinkActor } from '@/lib/usecases/links/read-link-session';
import type { ActionResult } from '@/lib/views/action-result';
import { refuse } from './refuse';
import { originOf } from './request-origin';
import { isSameOrigin } from './same-origin';
import {
  currentActor,
  requireLink,
  requireSignedIn,
  requireStaff,
  requireUser,
  type SignedInActor,
  type StaffActor,
  type UserActor,
} from './session';

interface Declaration<A, S extends z.ZodType, T> {
  readonly schema: S;
  /** The use case. It may redirect; what it returns goes to the browser, what it throws as Problem too. */
  readonly run: (actor: A, input: z.output<S>, origin: Origin) => Promise<T>;
}

type Action<S extends z.ZodType, T> = (input: z.input<S> | FormData) => Promise<ActionResult<T>>;

/** Parses what came in. Throws Problem `invalid_input` with every field that is wrong. */
function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const plain = input instanceof FormData ? Object.fromEntries(input) : input;
  const result = schema.safeParse(plain);
  if (!result.success) throw new Problem('invalid_input', { fields: fieldProblems(result.error) });
  return result.data;
}

/** A server action as a declaration: who may call it, what it takes, which use case it runs. */
function action<A>(who: () => Promise<A>) {
  return <S extends z.ZodType, T>({ schema, run }: Declaration<A, S, T>): Action<S, T> =>
    async (input) => {
      try {
        const list = await headers();
        if (!isSameOrigin(list, env().APP_URL)) throw new Problem('forbidden');
        const actor = await who();
        return { ok: true, value: await run(actor, parse(schema, input), originOf(list)) };
      } catch (error) {
        unstable_rethrow(error);
        return refuse(error, 'action');
      }
    };
}

/** For signed-in customers. */
export const userAction = action<UserActor>(requireUser);
/** For whoever is signed in, customer or staff: what everybody may do about their own sign-in. */
export const signedInAction = action<SignedInActor>(requireSignedIn);
/** For our own people. */
export const staffAction = action<StaffActor>(requireStaff);
/** For everyone: the actor may be nobody. */
export const openAction = action<Actor>(currentActor);
/** For whoever opened a mailed link of this purpose. */
export const linkAction = (purpose: LinkPurpose) => action<LinkActor>(() => requireLink(purpose));
