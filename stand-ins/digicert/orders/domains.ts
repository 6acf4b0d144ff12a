import { randomBytes } from 'node:crypto';
import type { DcvMethod, DomainValidation, Order } from '../model';
import type { World } from '../world';

const TOKEN_LIFETIME_MS = 30 * 24 * 60 * 60 * 1000;
const FILE_PATH = '/.well-known/pki-validation/fileauth.txt';
export const CNAME_TARGET = 'dcv.digicert.com';

/** A random value to be shown in DNS or on the web, with the moment it stops being valid. */
export function newToken(now: Date): { dcvToken: string; dcvTokenExpires: string } {
  const dcvToken = randomBytes(16).toString('hex');
  return { dcvToken, dcvTokenExpires: new Date(now.getTime() + TOKEN_LIFETIME_MS).toISOString() };
}

/** Last two labels: enough for a stand-in, which knows no list of public suffixes. */
const baseDomain = (name: string): string => name.split('.').slice(-2).join('.');

/** One validation per name or per base domain, as the scope of the order says; known ones are kept. */
export function domainValidations(
  world: World,
  names: readonly string[],
  scope: Order['scope'],
  known: readonly DomainValidation[] = [],
): DomainValidation[] {
  const scopes = new Map<string, string[]>();
  for (const name of names) {
    const key = (scope === 'fqdn' ? name : baseDomain(name)).toLowerCase();
    scopes.set(key, [...(scopes.get(key) ?? []), name]);
  }
  return [...scopes].map(([nameScope, dnsNames]) => {
    const earlier = known.find((validation) => validation.nameScope === nameScope);
    return earlier
      ? { ...earlier, dnsNames }
      : { id: world.store.takeId('domain'), nameScope, dnsNames, status: 'pending' as const };
  });
}

type Lookup = (world: World, order: Order, scope: string) => boolean;

function hasRecord(
  world: World,
  type: string,
  names: readonly string[],
  matches: (value: string) => boolean,
): boolean {
  const wanted = names.map((name) => name.toLowerCase());
  return world.store.data.dnsRecords.some(
    (record) => record.type === type && wanted.includes(record.name.toLowerCase()) && matches(record.value),
  );
}

const lookups: Partial<Record<DcvMethod, Lookup>> = {
  'dns-txt-token': (world, order, scope) =>
    hasRecord(world, 'TXT', [scope, `_dnsauth.${scope}`], (value) => value === order.dcvToken),
  'dns-cname-token': (world, order, scope) =>
    hasRecord(
      world,
      'CNAME',
      [`${order.dcvToken}.${scope}`],
      (value) => value.replace(/\.$/, '') === CNAME_TARGET,
    ),
  'http-token': (world, order, scope) =>
    hasRecord(world, 'HTTP', [scope, `http://${scope}${FILE_PATH}`], (value) =>
      value.includes(order.dcvToken),
    ),
};

/** Scopes of an order for which the agreed proof is not found in the desk's table of records. */
export function unprovedScopes(world: World, order: Order): DomainValidation[] {
  const lookup = order.dcvMethod ? lookups[order.dcvMethod] : undefined;
  const expired = new Date(order.dcvTokenExpires) < world.now();
  return order.domains.filter(
    ({ status, nameScope }) => status === 'pending' && (expired || !lookup?.(world, order, nameScope)),
  );
}
