import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { hashKey, restrictions } from '../auth';
import { apiError } from '../errors';
import { isTrue, readObject, textAt, toId } from '../json';
import type { Container, User } from '../model';
import { organizationInfo, timestamp } from '../orders/present';
import { dataTypes } from '../validation/custom-fields';
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
    const name = textAt(body, 'name');
    const restrictedToRoleId = toId(body.restricted_to_role_id ?? 0);
    if (!name || restrictedToRoleId === undefined || !restrictions.includes(restrictedToRoleId)) {
      throw apiError(
        'invalid_parameter',
        `name is required; restricted_to_role_id is one of ${restrictions.join(', ')}.`,
      );
    }
    const key = randomBytes(32).toString('hex').toUpperCase();
    const id = world.store.takeId('other');
    const createdAt = world.now().toISOString();
    world.store.data.apiKeys.push({
      id,
      name,
      hash: hashKey(key),
      userId: user.id,
      restrictedToRoleId,
      createdAt,
    });
    return c.json({ id, api_key: key }, 201);
  });

  return routes;
}

/** Divisions of the account. */
export function containerRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const find = (id: string): Container => {
    const container = world.store.data.containers.find((entry) => entry.id === toId(id));
    if (!container) throw apiError('container_not_found');
    return container;
  };
  const info = ({ id, parentId, name, description }: Container) => ({
    id,
    ...(parentId === null ? {} : { parent_id: parentId }),
    name,
    description,
    is_active: true,
  });

  routes.get('/', (c) => c.json({ containers: world.store.data.containers.map(info) }));
  routes.get('/:id', (c) => c.json(info(find(c.req.param('id')))));
  routes.get('/:id/role', (c) => {
    find(c.req.param('id'));
    return c.json({ access_roles: [{ id: 1, name: 'Administrator' }] });
  });
  routes.get('/:id/order/organization', (c) => {
    const { id } = find(c.req.param('id'));
    const usable = world.store.data.organizations.filter(
      ({ containerId, isActive }) => containerId === id && isActive,
    );
    return c.json({ organizations: usable.map(organizationInfo) });
  });
  routes.post('/:id/children', async (c) => {
    const parent = find(c.req.param('id'));
    const body = await readObject(c.req);
    const name = textAt(body, 'name');
    if (!name) throw apiError('invalid_parameter', 'name is required.');
    const id = world.store.takeId('other');
    world.store.data.containers.push({
      id,
      parentId: parent.id,
      name,
      description: textAt(body, 'description') ?? '',
    });
    return c.json({ id }, 201);
  });
  return routes;
}

/** The account itself and its own order fields. */
export function accountRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/', (c) => {
    const { account, organizations } = world.store.data;
    const [primary] = organizations;
    return c.json({
      id: account.id,
      ...(primary ? { primary_organization_id: primary.id, primary_organization_name: primary.name } : {}),
      make_renewal_calls: false,
      express_install_enabled: false,
      root_container_id: account.rootContainerId,
      cert_central_type: 'enterprise',
      billing_account_id: account.id,
      billing_account_name: account.name,
      language_id: 1,
      migrated: false,
      has_auth_key: false,
      default_country: 'nl',
    });
  });

  routes.get('/metadata', (c) => c.json({ metadata: world.store.data.metadata }));

  routes.post('/metadata', async (c) => {
    const body = await readObject(c.req);
    const label = textAt(body, 'label');
    const dataType = textAt(body, 'data_type') ?? 'text';
    if (!label || !Object.hasOwn(dataTypes, dataType)) {
      throw apiError(
        'invalid_parameter',
        `label is required; data_type is one of ${Object.keys(dataTypes).join(', ')}.`,
      );
    }
    const field = {
      id: world.store.takeId('other'),
      label,
      is_required: isTrue(body.is_required),
      is_active: body.is_active === undefined || isTrue(body.is_active),
      data_type: dataType,
      description: textAt(body, 'description') ?? '',
    };
    world.store.data.metadata.push(field);
    return c.json({ id: field.id }, 201);
  });

  return routes;
}
