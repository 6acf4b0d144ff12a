import { equalBytes } from '../../bytes';
import { DerError, readDer, readOid, readParts } from '../../read-der';
import { isSelfIssued } from '../chain';
import { anyPurpose } from '../checks/purpose';
import { extensionOids } from '../extensions/oids';
import { readGeneralName } from '../general-names';
import { isEmptyName } from '../names';
import type { Certificate } from '../parse-certificate';
import { readPublicKey } from '../signature/public-key';
import { isCommonNameListed } from './common-name';
import { type Broken, isCritical, type Place } from './place';
import type { ProfileRule } from './rules';

function endEntityRules(certificate: Certificate): Broken<ProfileRule>[] {
  const { alternativeNames = [], basicConstraints, subject, extendedKeyUsage } = certificate;
  const hasSubject = !isEmptyName(subject);
  return [
    ['end_entity_is_authority', basicConstraints?.ca ?? false],
    ['alternative_names_missing', alternativeNames.length === 0],
    [
      'alternative_names_critical',
      hasSubject && isCritical(certificate, extensionOids.subjectAlternativeName),
    ],
    ['common_name_not_in_alternative_names', !isCommonNameListed(certificate)],
    [
      'wildcard_above_public_suffix',
      alternativeNames.some((name) => name.kind === 'dns' && isTooWide(name.text)),
    ],
    ['extended_key_usage_missing', !extendedKeyUsage],
    ['extended_key_usage_any', extendedKeyUsage?.includes(anyPurpose) ?? false],
    ['extended_key_usage_critical', isCritical(certificate, extensionOids.extendedKeyUsage)],
  ];
}

/** A wildcard over a whole top-level domain. Suffixes of more labels are data that is not kept here. */
function isTooWide(name: string): boolean {
  return name.startsWith('*') && name.split('.').length < 3;
}

/** Of a root: whose key identifier, if it has one, names its own key and nothing else. */
function rootRules({ authorityKeyId, subjectKeyId, extendedKeyUsage }: Certificate): Broken<ProfileRule>[] {
  const { keyId, issuer, serialNumber } = authorityKeyId ?? {};
  const names = keyId && subjectKeyId && equalBytes(keyId, subjectKeyId) && !issuer && !serialNumber;
  return [
    ['root_with_extended_key_usage', extendedKeyUsage !== undefined],
    ['root_authority_key_id', authorityKeyId !== undefined && !names],
  ];
}

/** An AuthorityInfoAccessSyntax: one description or more (RFC 5280 section 4.2.2.1). */
function isAccessSound(value: Certificate['extensions'][number]['value']): boolean {
  try {
    const descriptions = readParts(readDer(value)).map((description) => {
      const [method, location, ...more] = readParts(description);
      readOid(method);
      readGeneralName(location);
      return more.length === 0;
    });
    return descriptions.length > 0 && descriptions.every(Boolean);
  } catch (error) {
    if (error instanceof DerError) return false;
    throw error;
  }
}

function commonRules({ version, extensions, publicKeyInfo }: Certificate): Broken<ProfileRule>[] {
  const key = readPublicKey(publicKeyInfo);
  const access = extensions.find(({ oid }) => oid === extensionOids.authorityInfoAccess);
  return [
    ['version_not_3', version !== 3],
    ['rsa_size_not_whole_bytes', key?.kind === 'rsa' && key.bits % 8 !== 0],
    ['authority_info_access_malformed', access !== undefined && !isAccessSound(access.value)],
  ];
}

/** What the CA/Browser Forum's requirements for TLS servers (section 7.1) ask beyond RFC 5280. */
export function webPkiRules({ certificate, role }: Place): Broken<ProfileRule>[] {
  return [
    ...commonRules(certificate),
    ...(role === 'end' ? endEntityRules(certificate) : []),
    ...(role === 'anchor' && isSelfIssued(certificate) ? rootRules(certificate) : []),
  ];
}
