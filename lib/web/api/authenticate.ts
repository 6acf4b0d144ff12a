import type { ProgramActor } from '@/lib/domain/account/actor';
import { Problem } from '@/lib/domain/problem';
import { countWrongKey } from '@/lib/usecases/api-keys/count-request';
import { readApiKey } from '@/lib/usecases/api-keys/read-api-key';
import { originOf } from '../request-origin';

/**
 * The program that asks, by its key as bearer token (RFC 6750 section 2.1); a key in the address would end in logs.
 * Throws `api_key_missing`, what {@link readApiKey} throws, and `too_many_requests` after many wrong keys.
 */
export async function programOf({ headers }: Request): Promise<ProgramActor> {
  const key = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (!key) throw new Problem('api_key_missing');
  try {
    return await readApiKey(key);
  } catch (error) {
    await countWrongKey(originOf(headers).ipAddress);
    throw error;
  }
}
