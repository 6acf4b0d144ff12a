import type { ApiProblem } from '../errors';
import { isTrue, type JsonObject, objectAt, textAt } from '../json';

/** The domain that the CA lends to holders without one of their own. */
const QVTL_DOMAIN = 'qvtl.nl';

/** RFC 5280 allows a common name of at most 64 characters. */
const LONGEST_COMMON_NAME = 64;
const MOST_NAMES = 100;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;

/** A fully qualified domain name: no wildcard, no IP address, at least two labels. */
export function isDomainName(name: string): boolean {
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  return (
    name.length <= 253 &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    !/^\d+$/.test(last)
  );
}

const isQvtlName = (name: string): boolean => name.toLowerCase().endsWith(`.${QVTL_DOMAIN}`);

/** The name under qvtl.nl that belongs to an organization: its name without spaces, dots and other signs. */
export function qvtlName(organizationName: string): string {
  const plain = organizationName.normalize('NFKD').replace(/[^A-Za-z0-9-]/g, '');
  const label = plain
    .replace(/^-+/, '')
    .slice(0, LONGEST_COMMON_NAME - QVTL_DOMAIN.length - 1)
    .replace(/-+$/, '');
  return `${label || 'organisation'}.${QVTL_DOMAIN}`;
}

function commonNameProblems(commonName: string | undefined, usesQvtl: boolean): ApiProblem[] {
  const wrong = (message: string): ApiProblem[] => [{ code: 'invalid_common_name', message }];
  if (commonName === undefined) return usesQvtl ? [] : wrong('common_name is required.');
  if (commonName.length > LONGEST_COMMON_NAME) return wrong('common_name is longer than 64 characters.');
  if (!isDomainName(commonName))
    return wrong('common_name must be a fully qualified domain name without wildcard.');
  if (usesQvtl && commonName.split('.').length !== 3)
    return wrong(`common_name must be one label under ${QVTL_DOMAIN}.`);
  if (usesQvtl !== isQvtlName(commonName)) {
    return wrong(`A name under ${QVTL_DOMAIN} goes together with use_qvtl_domain.`);
  }
  return [];
}

/** Judges `certificate.common_name` and `certificate.dns_names` of an order. */
export function nameProblems(body: JsonObject): ApiProblem[] {
  const certificate = objectAt(body, 'certificate');
  const usesQvtl = isTrue(body.use_qvtl_domain);
  const problems = commonNameProblems(textAt(certificate, 'common_name'), usesQvtl);
  const given: unknown = certificate?.dns_names ?? [];
  if (!Array.isArray(given) || given.length > MOST_NAMES) {
    return [
      ...problems,
      { code: 'invalid_dns_name', message: 'dns_names must be a list of at most 100 names.' },
    ];
  }
  const wrong = given.filter(
    (name) => typeof name !== 'string' || !isDomainName(name) || isQvtlName(name) !== usesQvtl,
  );
  return [
    ...problems,
    ...wrong.map((name) => ({
      code: 'invalid_dns_name' as const,
      message: `${String(name)} is not an acceptable DNS name.`,
    })),
  ];
}

/** All names of a certificate, the common name first and none twice. */
export function certificateNames(certificate: JsonObject | undefined, commonName: string): string[] {
  const given: unknown = certificate?.dns_names;
  const others = Array.isArray(given) ? given.filter((name): name is string => typeof name === 'string') : [];
  const names = [commonName, ...others].map((name) => name.trim());
  return names.filter(
    (name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at,
  );
}
