import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { apiError } from './errors';
import { SERVICE_USER_ID } from './seed';
import type { ApiEnv, Caller, World } from './world';

/** How keys are kept: only as a hash. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

const sameHash = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'));

function findCaller(world: World, key: string): Caller | null {
  const hash = hashKey(key);
  if (sameHash(hash, hashKey(world.apiKey))) {
    return { userId: SERVICE_USER_ID, keyName: 'First key', restrictedToRoleId: 0 };
  }
  const record = world.store.data.apiKeys.find((entry) => sameHash(entry.hash, hash));
  return record
    ? { userId: record.userId, keyName: record.name, restrictedToRoleId: record.restrictedToRoleId }
    : null;
}

const ORDERS = /^\/(order|request|certificate|product|user\/me)(\/|$)/;
const ORDERS_DOMAINS_ORGANIZATIONS =
  /^\/(order|request|certificate|product|domain|organization|user\/me)(\/|$)/;
const USERS = /^\/(user|key)(\/|$)/;

/** What a key with each restriction (role id) may call. */
const reach: Readonly<Record<number, (method: string, path: string) => boolean>> = {
  0: () => true,
  100: (_method, path) => ORDERS.test(path),
  101: (_method, path) => ORDERS_DOMAINS_ORGANIZATIONS.test(path),
  102: (method) => method === 'GET',
  103: (_method, path) => USERS.test(path),
};

/** Restrictions a key can be made with. */
export const restrictions = Object.keys(reach).map(Number);

/** Lets only known keys in, each as far as its restriction reaches. A wrong key gets 403, not 401. */
export function authenticate(world: World, prefix: string): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const caller = findCaller(world, c.req.header('X-DC-DEVKEY') ?? '');
    if (!caller) throw apiError('access_denied|access_denied_invalid_key');
    const path = c.req.path.slice(prefix.length);
    if (!reach[caller.restrictedToRoleId]?.(c.req.method, path))
      throw apiError('access_denied|missing_permission');
    c.set('caller', caller);
    await next();
  };
}
