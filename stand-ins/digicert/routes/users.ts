import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { hashKey, restrictions } from '../auth';
import { apiError } from '../errors';
import { type JsonObject, readObject, textAt, toId } from '../json';
import type { ApiKeyRecord, User } from '../model';
import { timestamp } from '../orders/present';
import type { ApiEnv, World } from '../world';

function userInfo(world: World, user: User) {
  const { account, containers } = world.store.data;
  const container = containers.find(({ id }) => id === account.rootContainerId);
  return {
    id: user.id,
    username: user.username,
    account_id: account.id,
    first_name: user.first_name,
    last_name: user.last_name,
    email: user.email,
    job_title: user.job_title,
    telephone: user.telephone,
    status: 'active',
    container: { id: container?.id, name: container?.name },
    access_roles: [{ id: 1, name: 'Administrator' }],
    type: user.kind === 'service_user' ? 'api_only' : 'standard',
    is_saml_sso_only: false,
    has_container_assignments: false,
    language_id: 1,
  };
}

/** Users that can sign in; contacts are people without an account. */
export function userRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const accounts = (): User[] => world.store.data.users.filter(({ kind }) => kind !== 'contact');
  const find = (id: unknown): User => {
    const user = accounts().find((entry) => entry.id === toId(id));
    if (!user) throw apiError('not_found', 'The specified user was not found.');
    return user;
  };
  const listAnswer = (users: User[]) => ({
    users: users.map((user) => userInfo(world, user)),
    page: { total: users.length, limit: 1000, offset: 0 },
  });
  routes.get('/', (c) => c.json(listAnswer(accounts())));
  routes.get('/me', (c) => c.json(userInfo(world, find(c.get('caller').userId))));
  routes.get('/api-only', (c) =>
    c.json(listAnswer(accounts().filter(({ kind }) => kind === 'service_user'))),
  );
  routes.get('/:id', (c) => c.json(userInfo(world, find(c.req.param('id')))));
  return routes;
}

function makeKey(world: World, userId: number, body: JsonObject): { record: ApiKeyRecord; key: string } {
  const name = textAt(body, 'name');
  const restrictedToRoleId = toId(body.restricted_to_role_id ?? 0);
  if (!name || restrictedToRoleId === undefined || !restrictions.includes(restrictedToRoleId)) {
    throw apiError(
      'invalid_parameter',
      `name is required; restricted_to_role_id is one of ${restrictions.join(', ')}.`,
    );
  }
  const key = randomBytes(32).toString('hex').toUpperCase();
  const createdAt = world.now().toISOString();
  const record = {
    id: world.store.takeId('other'),
    name,
    hash: hashKey(key),
    userId,
    restrictedToRoleId,
    createdAt,
  };
  world.store.data.apiKeys.push(record);
  return { record, key };
}

/** API keys: made for a user, shown once. */
export function keyRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/', (c) => {
    const userId = toId(c.req.query('user_id'));
    const keys = world.store.data.apiKeys.filter((key) => userId === undefined || key.userId === userId);
    return c.json({
      api_keys: keys.map(({ id, name, userId: user, restrictedToRoleId, createdAt }) => ({
        id,
        name,
        user: { id: user },
        restricted_to_role_id: restrictedToRoleId,
        create_date: timestamp(createdAt),
        is_active: true,
      })),
    });
  });

  routes.post('/user/:userId', async (c) => {
    const user = world.store.data.users.find(({ id }) => id === toId(c.req.param('userId')));
    if (!user || user.kind === 'contact') throw apiError('not_found', 'The specified user was not found.');
    const body = await readObject(c.req);
    const { record, key } = makeKey(world, user.id, body);
    return c.json({ id: record.id, api_key: key }, 201);
  });

  return routes;
}
