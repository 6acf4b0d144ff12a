import type { Bytes } from '../../bytes';
import { DerError, readChildren, readDer, readParts } from '../../read-der';
import type { Chain } from '../chain';
import { type Extension, readExtensions } from '../extensions/extension';
import type { PathInput } from '../input';
import { type DistinguishedName, readDistinguishedName, sameName } from '../names';
import type { Certificate } from '../parse-certificate';
import type { Refusal } from '../refusals';
import type { ProfileRule } from './rules';

const crlNumber = '2.5.29.20';

interface CrlHead {
  issuer: DistinguishedName;
  extensions: Extension[];
}

/** The issuer and the extensions of a CRL, without its entries; undefined when it is not one. */
function readHead(der: Bytes): CrlHead | undefined {
  try {
    const fields = readParts(readParts(readDer(der))[0]);
    const [, issuer] = fields.filter(({ tag }) => tag === 0x30);
    const last = fields.at(-1);
    const extensions = last?.tag === 0xa0 ? readExtensions(readChildren(last)[0]) : [];
    return { issuer: readDistinguishedName(issuer), extensions };
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}

/** RFC 5280 section 5.2.3: a CRL has a number, which is not critical. */
function brokenRule({ extensions }: CrlHead): ProfileRule | undefined {
  const number = extensions.find(({ oid }) => oid === crlNumber);
  if (!number) return 'crl_number_missing';
  return number.critical ? 'crl_number_critical' : undefined;
}

/** Where in the path a name issues; the certificates may end with that of the anchor. */
function placeOf(
  name: DistinguishedName,
  certificates: Certificate[],
  { anchor }: Chain,
): number | undefined {
  const at = certificates.findIndex(({ subject }, index) => index > 0 && sameName(subject, name));
  if (at > 0) return at;
  return sameName(anchor.name, name) ? certificates.length : undefined;
}

/** The profile of RFC 5280 section 5 for the CRLs, among those given, of issuers on the path. */
export function checkCrlProfile(certificates: Certificate[], chain: Chain, input: PathInput): Refusal[] {
  const { profile = 'path_only', revocation = 'off', crls = [] } = input;
  if (profile === 'path_only' || revocation === 'off') return [];
  return crls.flatMap((der): Refusal[] => {
    const head = readHead(der);
    const rule = head && brokenRule(head);
    const at = head && placeOf(head.issuer, certificates, chain);
    return rule && at !== undefined ? [{ code: 'profile_broken', at, rule }] : [];
  });
}
