import { Hono } from 'hono';
import { smallestKeyBits } from '../ca/authorities';
import { chainAbove } from '../ca/hierarchy';
import { apiError } from '../errors';
import { findProduct, type Product, products, serverPlatforms } from '../products';
import type { ApiEnv, World } from '../world';

const shortInfo = ({ groupName, nameId, name, type }: Product) => ({
  group_name: groupName,
  name_id: nameId,
  name,
  type,
});

function fullInfo(world: World, product: Product) {
  const settings = world.store.data.products[product.nameId];
  const generation = settings?.generation ?? 'G1';
  const isServer = product.form === 'server';
  const authorities = isServer ? chainAbove(world.hierarchy, generation) : [];
  const [issuing] = authorities;
  return {
    ...shortInfo(product),
    validation_type: 'ov',
    duplicates_allowed: isServer && (settings?.duplicatesAllowed ?? false),
    allowed_validity_years: product.allowedYears.map(String),
    allowed_order_validity_years: product.allowedYears.map(String),
    max_multi_year_order_validity_years: Math.max(...product.allowedYears),
    signature_hash_types: {
      allowed_hash_types: [{ id: 'sha256', name: 'SHA-256' }],
      default_hash_type_id: 'sha256',
    },
    allowed_ca_certs: issuing
      ? [
          {
            id: issuing.definition.id,
            name: issuing.definition.commonName,
            chain_info: authorities.map(({ definition }) => definition.commonName).join(' > '),
          },
        ]
      : [],
    additional_dns_names_allowed: isServer,
    increased_compatibility_allowed: false,
    custom_expiration_date_allowed: true,
    csr_required: isServer,
    allow_auto_renew: false,
    ...(isServer ? { min_key_size: smallestKeyBits[generation] } : {}),
    server_platforms: isServer
      ? serverPlatforms.map(({ id, name }) => ({ id, name, install_url: '', csr_url: '' }))
      : [],
  };
}

/** The product list holds what is active for the account; the rest is as good as unknown. */
export function productRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const isActive = ({ nameId }: Product): boolean => world.store.data.products[nameId]?.active ?? false;
  routes.get('/', (c) => c.json({ products: products.filter(isActive).map(shortInfo) }));
  routes.get('/platform-certformat-mapping', (c) =>
    c.json({ platforms: serverPlatforms.map(({ id, name, format }) => ({ id, name, format_type: format })) }),
  );
  routes.get('/:nameId', (c) => {
    const product = findProduct(c.req.param('nameId'));
    if (!product || !isActive(product)) throw apiError('not_found|product');
    return c.json(fullInfo(world, product));
  });
  return routes;
}
