import type { Tx } from '@/lib/db/client';
import { canApprove, canVerifyIdentity } from '@/lib/domain/account/access';
import type { Actor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { withContent } from '../approval/certificate-content';

/** Everybody and everything that the pages behind a representative's links tell of. */
const whole = {
  contact: true,
  faceToFaces: { orderBy: { askedAt: 'desc' } },
  order: {
    include: {
      ...withContent,
      representations: { include: { contact: true }, orderBy: { position: 'asc' } },
    },
  },
} as const;

/** One representative with the order and everybody else who represents it. */
export const representationWithOrder = (tx: Pick<Tx, 'representation'>, id: string) =>
  tx.representation.findUnique({ where: { id }, include: whole });

type May = typeof canApprove | typeof canVerifyIdentity;

async function byLink(tx: Pick<Tx, 'representation'>, actor: Actor, may: May) {
  if (actor.kind !== 'link') throw new Problem('not_found');
  const found = await representationWithOrder(tx, actor.subjectId);
  if (!found || !may(actor, found)) throw new Problem('not_found');
  return found;
}

/** The representative who shows who they are, by mailed link, with the order. Throws `not_found` for everybody else. */
export const representationToIdentify = (tx: Pick<Tx, 'representation'>, actor: Actor) =>
  byLink(tx, actor, canVerifyIdentity);

/** The representative who decides on the order, by mailed link. Throws `not_found` for everybody else. */
export const representationToApprove = (tx: Pick<Tx, 'representation'>, actor: Actor) =>
  byLink(tx, actor, canApprove);

export type RepresentationByLink = Awaited<ReturnType<typeof byLink>>;
