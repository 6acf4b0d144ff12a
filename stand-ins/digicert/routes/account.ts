import { Hono } from 'hono';
import { apiError } from '../errors';
import { isTrue, type JsonObject, readObject, textAt } from '../json';
import type { Container } from '../model';
import { findContainer } from '../orders/containers';
import { organizationInfo } from '../orders/present';
import { dataTypes } from '../validation/custom-fields';
import type { ApiEnv, World } from '../world';

const info = ({ id, parentId, name, description }: Container) => ({
  id,
  ...(parentId === null ? {} : { parent_id: parentId }),
  name,
  description,
  is_active: true,
});

/** Divisions of the account. */
export function containerRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/', (c) => c.json({ containers: world.store.data.containers.map(info) }));
  routes.get('/:id', (c) => c.json(info(findContainer(world, c.req.param('id')))));
  routes.get('/:id/role', (c) => {
    findContainer(world, c.req.param('id'));
    return c.json({ access_roles: [{ id: 1, name: 'Administrator' }] });
  });
  routes.get('/:id/order/organization', (c) => {
    const { id } = findContainer(world, c.req.param('id'));
    const usable = world.store.data.organizations.filter(
      ({ containerId, isActive }) => containerId === id && isActive,
    );
    return c.json({ organizations: usable.map(organizationInfo) });
  });
  routes.post('/:id/children', async (c) => {
    const parent = findContainer(world, c.req.param('id'));
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

function addField(world: World, body: JsonObject): number {
  const label = textAt(body, 'label');
  const dataType = textAt(body, 'data_type') ?? 'text';
  if (!label || !Object.hasOwn(dataTypes, dataType)) {
    throw apiError(
      'invalid_parameter',
      `label is required; data_type is one of ${Object.keys(dataTypes).join(', ')}.`,
    );
  }
  const id = world.store.takeId('other');
  world.store.data.metadata.push({
    id,
    label,
    is_required: isTrue(body.is_required),
    is_active: body.is_active === undefined || isTrue(body.is_active),
    data_type: dataType,
    description: textAt(body, 'description') ?? '',
  });
  return id;
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
    return c.json({ id: addField(world, await readObject(c.req)) }, 201);
  });

  return routes;
}
