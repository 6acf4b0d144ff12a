import { isSelfIssued } from '../chain';
import { readMailbox } from '../constraints/mailbox';
import { extensionOids } from '../extensions/oids';
import type { GeneralName } from '../general-names';
import { readIpAddress } from '../host-name';
import { isEmptyName } from '../names';
import type { Certificate } from '../parse-certificate';
import { type Broken, isCritical, isNotCritical, type Place } from './place';
import type { ProfileRule } from './rules';

/** RFC 5280 section 4.1.2.2: positive, and at most twenty octets. No list ever names an anchor by its number. */
function serialRules({ certificate: { serialNumber }, role }: Place): Broken<ProfileRule>[] {
  if (role === 'anchor') return [];
  const negative = ((serialNumber[0] ?? 0) & 0x80) !== 0;
  return [
    ['serial_number_not_positive', negative || serialNumber.every((octet) => octet === 0)],
    ['serial_number_too_long', serialNumber.length > 20],
  ];
}

/** Sections 4.2.1.1 and 4.2.1.2. A self-signed certificate may leave out who signed it. */
function keyIdRules(certificate: Certificate, isAuthority: boolean): Broken<ProfileRule>[] {
  const { authorityKeyId, subjectKeyId } = certificate;
  return [
    ['authority_key_id_missing', !authorityKeyId?.keyId && !isSelfIssued(certificate)],
    ['authority_key_id_critical', isCritical(certificate, extensionOids.authorityKeyId)],
    ['subject_key_id_missing', isAuthority && !subjectKeyId],
    ['subject_key_id_critical', isCritical(certificate, extensionOids.subjectKeyId)],
  ];
}

/** Sections 4.2.1.3 and 4.2.1.9. */
function authorityRules(certificate: Certificate): Broken<ProfileRule>[] {
  const { basicConstraints, keyUsage } = certificate;
  const isAuthority = basicConstraints?.ca ?? false;
  const signs = keyUsage?.has('keyCertSign') ?? false;
  return [
    [
      'basic_constraints_not_critical',
      isAuthority && isNotCritical(certificate, extensionOids.basicConstraints),
    ],
    ['cert_sign_without_ca', signs && !isAuthority],
    ['path_length_without_cert_sign', basicConstraints?.pathLength !== undefined && !(isAuthority && signs)],
  ];
}

/** Sections 4.2.1.10, 4.2.1.11 and 4.2.1.14. */
function constraintRules(certificate: Certificate): Broken<ProfileRule>[] {
  const { nameConstraints, basicConstraints } = certificate;
  const bases = [...(nameConstraints?.permitted ?? []), ...(nameConstraints?.excluded ?? [])];
  return [
    ['name_constraints_not_critical', isNotCritical(certificate, extensionOids.nameConstraints)],
    ['name_constraints_on_end_entity', nameConstraints !== undefined && !basicConstraints?.ca],
    [
      'name_constraint_leading_period',
      bases.some((base) => base.kind === 'dns' && base.text.startsWith('.')),
    ],
    ['policy_constraints_not_critical', isNotCritical(certificate, extensionOids.policyConstraints)],
    ['inhibit_any_policy_not_critical', isNotCritical(certificate, extensionOids.inhibitAnyPolicy)],
  ];
}

const preferredLabel = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/** Names in the preferred form of section 4.2.1.6: host names without underscores, which are not addresses. */
function isInvalidName(name: GeneralName): boolean {
  if (name.kind === 'email') return !readMailbox(name.text);
  if (name.kind === 'ip') return name.octets.length !== 4 && name.octets.length !== 16;
  if (name.kind !== 'dns') return false;
  const labels = name.text.replace(/^\*\./, '').split('.');
  return labels.some((label) => !preferredLabel.test(label)) || readIpAddress(name.text) !== undefined;
}

/** Sections 4.1.2.4, 4.1.2.6 and 4.2.1.6. */
function nameRules(certificate: Certificate, isAuthority: boolean): Broken<ProfileRule>[] {
  const { issuer, subject, alternativeNames } = certificate;
  const nameless = isEmptyName(subject);
  return [
    ['issuer_name_empty', isEmptyName(issuer)],
    ['authority_subject_empty', nameless && isAuthority],
    ['subject_and_alternative_names_missing', nameless && !alternativeNames],
    [
      'alternative_names_not_critical',
      nameless && isNotCritical(certificate, extensionOids.subjectAlternativeName),
    ],
    ['alternative_name_invalid', (alternativeNames ?? []).some(isInvalidName)],
  ];
}

/** The certificate profile of RFC 5280 section 4, as far as it goes beyond form and path validation. */
export function rfc5280Rules(place: Place): Broken<ProfileRule>[] {
  const { certificate, role } = place;
  const isAuthority = role !== 'end' || (certificate.basicConstraints?.ca ?? false);
  return [
    ...serialRules(place),
    ...nameRules(certificate, isAuthority),
    ...keyIdRules(certificate, isAuthority),
    ...authorityRules(certificate),
    ...constraintRules(certificate),
  ];
}
