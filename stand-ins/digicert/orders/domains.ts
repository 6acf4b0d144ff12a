import { randomBytes } from 'node:crypto';
import type { ErrorCode } from '../errors';
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

/** Mailboxes at a domain that a request for approval may go to (Baseline Requirements 3.2.2.4.4). */
const CONSTRUCTED_MAILBOXES = ['admin', 'administrator', 'webmaster', 'hostmaster', 'postmaster'];

/** The addresses that are written to for the method `email`. */
export const constructedAddresses = (scope: string): string[] =>
  CONSTRUCTED_MAILBOXES.map((mailbox) => `${mailbox}@${scope}`);

/** Where the file with the token is looked for. */
export const tokenFileUrl = (scope: string): string => `http://${scope}${FILE_PATH}`;

type Lookup = (world: World, token: string, scope: string) => boolean;

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
  'dns-txt-token': (world, token, scope) =>
    hasRecord(world, 'TXT', [scope, `_dnsauth.${scope}`], (value) => value === token),
  'dns-cname-token': (world, token, scope) =>
    hasRecord(world, 'CNAME', [`${token}.${scope}`], (value) => value.replace(/\.$/, '') === CNAME_TARGET),
  'http-token': (world, token, scope) =>
    hasRecord(world, 'HTTP', [scope, tokenFileUrl(scope)], (value) => value.includes(token)),
};

/** What the API answers when the proof of each method is not found. */
export const proofMissing: Readonly<Record<DcvMethod, ErrorCode>> = {
  email: 'invalid_dcv_method',
  'dns-txt-token': 'invalid_dns_txt',
  'dns-cname-token': 'invalid_dns_method',
  'http-token': 'file_random_value_not_found',
};

/** What proof of control depends on, for an order and for a domain of the account alike. */
type ProofTerms = Pick<Order, 'dcvMethod' | 'dcvToken' | 'dcvTokenExpires'>;

/** Whether the agreed proof for a name, not expired, stands in the desk's table of records. */
export function proofStands(world: World, terms: ProofTerms, scope: string): boolean {
  const lookup = terms.dcvMethod ? lookups[terms.dcvMethod] : undefined;
  if (!lookup || new Date(terms.dcvTokenExpires) < world.now()) return false;
  return lookup(world, terms.dcvToken, scope);
}

/** Scopes of an order for which the agreed proof is not found in the desk's table of records. */
export function unprovedScopes(world: World, order: Order): DomainValidation[] {
  return order.domains.filter(
    ({ status, nameScope }) => status === 'pending' && !proofStands(world, order, nameScope),
  );
}
