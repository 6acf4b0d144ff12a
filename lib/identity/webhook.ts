import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Compares the header `X-Identity-Key` with our secret in constant time, also when the lengths differ. */
export function verifyIdentityKey(given: string | null | undefined, secret: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(given ?? ''), digest(secret)) && secret.length > 0;
}

const notice = z.looseObject({ id: z.string().min(1).max(200), reference: z.string().min(1).max(200) });

/** Reads a notice: it only names the check that changed; fetch it. Undefined when it is not in that shape. */
export function readIdentityNotice(body: unknown): { id: string; reference: string } | undefined {
  const result = notice.safeParse(body);
  return result.success ? { id: result.data.id, reference: result.data.reference } : undefined;
}
