import { now } from '@/lib/base/clock';
import { newId } from '@/lib/base/ids';
import { db } from '@/lib/db/client';
import type { IdempotentAnswer } from '@/lib/db/generated/client';
import { isDuplicate } from '@/lib/db/transaction';
import type { ProgramActor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';

/** A request that got no answer within this time died with its process; the next one may take its place. */
const lostAfter = 5 * 60_000;

/** Answers are kept for two days: at least 24 hours, whenever the sweep comes by. */
const keptFor = 48 * 3_600_000;

export interface KeptAnswer {
  readonly status: number;
  readonly body: object;
}

interface Once {
  /** The Idempotency-Key header as sent. */
  readonly key: string;
  /** Of method, path and body. */
  readonly requestHash: string;
  /** Does the work. What it gives is the answer for ever; what it throws leaves the key free for another try. */
  readonly run: () => Promise<KeptAnswer>;
}

/**
 * Does a request of a program once (draft-ietf-httpapi-idempotency-key-header): the same key with the same request is
 * given the first answer. Throws `idempotency_key_reused` for another request under the key, and `idempotency_running`
 * while the first is still being answered.
 */
export async function answerOnce(
  { apiKeyId }: ProgramActor,
  { key, requestHash, run }: Once,
  at: Date = now(),
): Promise<KeptAnswer & { replayed: boolean }> {
  const claim = { id: newId(), apiKeyId, key, requestHash, createdAt: at };
  const earlier = await claimKey(claim);
  if (earlier) return { ...earlier, replayed: true };
  try {
    const { status, body } = await run();
    await db().idempotentAnswer.updateMany({ where: { id: claim.id }, data: { status, body } });
    return { status, body, replayed: false };
  } catch (error) {
    await db().idempotentAnswer.deleteMany({ where: { id: claim.id } });
    throw error;
  }
}

type Claim = Pick<IdempotentAnswer, 'id' | 'apiKeyId' | 'key' | 'requestHash' | 'createdAt'>;

/** Takes the key for this request; gives the answer of an earlier one instead when there is one. */
async function claimKey(claim: Claim): Promise<KeptAnswer | undefined> {
  const { apiKeyId, key, requestHash, createdAt } = claim;
  const before = (millis: number) => new Date(createdAt.getTime() - millis);
  await db().idempotentAnswer.deleteMany({
    where: {
      apiKeyId,
      key,
      OR: [{ status: null, createdAt: { lt: before(lostAfter) } }, { createdAt: { lt: before(keptFor) } }],
    },
  });
  try {
    await db().idempotentAnswer.create({ data: claim });
    return undefined;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  const first = await db().idempotentAnswer.findUnique({ where: { apiKeyId_key: { apiKeyId, key } } });
  if (first && first.requestHash !== requestHash) throw new Problem('idempotency_key_reused');
  if (!first || first.status === null) throw new Problem('idempotency_running');
  return { status: first.status, body: first.body as object };
}

/** Forgets the answers that nobody may ask for any more; the sweep calls it. */
export async function forgetAnswers(at: Date): Promise<void> {
  await db().idempotentAnswer.deleteMany({ where: { createdAt: { lt: new Date(at.getTime() - keptFor) } } });
}
