import { addresses } from '../fixtures/addresses';
import { ask } from '../fixtures/requests';

interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
}

const orderPath = '/services/v2/order/certificate/pkio_private_services_server';

/** The requests for a certificate as the CA received them, newest first, for a name. */
export async function orderRequests(commonName: string): Promise<Recorded[]> {
  const quoted = `"${commonName.toLowerCase()}"`;
  const { requests } = await ask<{ requests: Recorded[] }>('GET', `${addresses.digicert}/desk/requests`);
  return requests.filter(
    ({ method, path, body }) =>
      method === 'POST' && path === orderPath && body.toLowerCase().includes(quoted),
  );
}

type Rule = RegExp | ((value: unknown) => boolean);

const text = /^.{1,64}$/;
const isId: Rule = (value) => Number.isInteger(value) || /^\d+$/.test(String(value));
const pem = /^-----BEGIN CERTIFICATE REQUEST-----[A-Za-z0-9+/=]+-----END CERTIFICATE REQUEST-----$/;

/**
 * The documented body of a request for a PKIo Private Services Server certificate, field by field: `[]` stands for
 * an item of a list, `!` marks a required field. From the Services API, "Order PKIo Private Services Server" and the
 * parameters that all orders share.
 */
const documented: Readonly<Record<string, Rule>> = {
  '!certificate.signature_hash': /^sha256$/,
  '!certificate.oin': /^\d{20}$/,
  '!certificate.common_name': /^[A-Za-z0-9-]{1,63}\.qvtl\.nl$/,
  'certificate.dns_names[]': /^[A-Za-z0-9-]{1,63}\.qvtl\.nl$/,
  'certificate.server_platform.id': (value) => value === -1,
  'certificate.ca_cert_id': /^[A-F0-9]+$/i,
  '!certificate.csr': pem,
  '!csa_agreed_to': (value) => value === true,
  '!dcv_method': /^dns-txt-token$/,
  '!certificate_dcv_scope': /^fqdn$/,
  '!use_qvtl_domain': (value) => value === true,
  'container.id': isId,
  'organization.id': isId,
  'organization.name': text,
  'organization.address': text,
  'organization.zip': text,
  'organization.city': text,
  'organization.state': text,
  'organization.country': /^[a-z]{2}$/,
  'organization.telephone': /^\+[\d ]{6,31}$/,
  '!organization.contacts[].contact_type': /^(verified|organization)_contact$/,
  'organization.contacts[].user_id': isId,
  'organization.contacts[].first_name': text,
  'organization.contacts[].last_name': text,
  'organization.contacts[].job_title': text,
  'organization.contacts[].telephone': /^\+[\d ]{6,31}$/,
  'organization.contacts[].email': /^\S+@\S+$/,
  '!order_validity.years': (value) => value === 1 || value === 2 || value === 3,
  '!payment_method': /^balance$/,
  skip_approval: (value) => value === true,
  'custom_fields[].metadata_id': isId,
  'custom_fields[].value': text,
};

function fields(value: unknown, path = ''): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap((item) => fields(item, `${path}[]`));
  if (value === null || typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => fields(inner, path ? `${path}.${name}` : name));
}

/** Where a body departs from the documentation; empty when it does nowhere. */
export function departures(body: string): string[] {
  const found = fields(JSON.parse(body));
  const ruleOf = (path: string) => documented[path] ?? documented[`!${path}`];
  const wrong = found.flatMap(([path, value]) => {
    const rule = ruleOf(path);
    if (!rule) return [`${path} is not documented`];
    const holds = rule instanceof RegExp ? typeof value === 'string' && rule.test(value) : rule(value);
    return holds ? [] : [`${path} is ${JSON.stringify(value)}`];
  });
  const present = new Set(found.map(([path]) => path));
  const missing = Object.keys(documented).flatMap((key) => {
    return key.startsWith('!') && !present.has(key.slice(1)) ? [`${key.slice(1)} is missing`] : [];
  });
  return [...wrong, ...missing];
}
