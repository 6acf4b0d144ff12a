import { type CertificateKind, isPkioverheid } from '@/lib/domain/acceptance/certificate-kind';
import { judgeHolderNumber } from '@/lib/domain/acceptance/holder-number';
import {
  type Finding,
  type Findings,
  failed,
  notApplicable,
  passed,
  unknownHere,
} from '@/lib/domain/acceptance/row';
import { isEmptyName } from '../path/names';
import type { Certificate } from '../path/parse-certificate';
import type { CertificateFacts } from '../read-certificate';
import { judgeDomain } from './judge-domain';

const clientAuthentication = '1.3.6.1.5.5.7.3.2';

/** A client certificate in both readings: as path validation takes it and as screens show it. */
export interface Client {
  certificate: Certificate;
  facts: CertificateFacts;
  kind: CertificateKind;
}

/** Everything that the client certificate says of itself. */
export function judgeClient({ certificate, facts, kind }: Client, time: Date, kvkNumber?: string): Findings {
  const { version, basicConstraints, keyUsage } = certificate;
  const form = version === 3 ? passed() : failed('not_version_3', { version });
  const isCa = basicConstraints?.ca || keyUsage?.has('keyCertSign');
  const clientUse = certificate.extendedKeyUsage?.includes(clientAuthentication)
    ? passed()
    : failed('client_authentication_missing');
  const mayNotSign = keyUsage && !keyUsage.has('digitalSignature');
  return {
    Q02: form,
    R12: form,
    ...judgeDates(certificate, time),
    ...judgeDomain(facts),
    ...judgeKind(kind),
    ...judgeHolderNumber(facts.oin, kind, kvkNumber),
    Q08: clientUse,
    R19: clientUse,
    R07: mayNotSign ? failed('digital_signature_missing') : passed(),
    R11: judgeSubject(certificate, facts),
    R13: isCa ? failed('is_ca') : passed(),
    R16: judgeKeyIds(certificate),
  };
}

function judgeDates({ notBefore, notAfter }: Certificate, time: Date): Findings {
  if (time > notAfter) return { R05: failed('expired', { date: notAfter.toISOString() }) };
  return time < notBefore ? { R24: failed('not_yet_valid', { date: notBefore.toISOString() }) } : {};
}

/** Personal certificates and those of older kinds are no server certificates (S2-Q06); R20 speaks of others (C-29). */
const judged: Readonly<Record<CertificateKind, Finding>> = {
  server: passed(),
  organisation: unknownHere('organisation_without_domain'),
  person: failed('person_certificate'),
  old_organisation: failed('old_kind'),
  ev: notApplicable('ev_instead'),
  other: failed('not_pkioverheid'),
};

function judgeKind(kind: CertificateKind): Findings {
  const ev = kind === 'ev' ? passed() : failed('not_ev');
  return { Q06: judged[kind], R20: isPkioverheid(kind) ? notApplicable('is_pkioverheid') : ev };
}

function judgeSubject({ subject }: Certificate, { commonName, organisation }: CertificateFacts): Finding {
  if (isEmptyName(subject)) return failed('subject_empty');
  if (!commonName?.trim()) return failed('no_common_name');
  return organisation?.trim() ? passed() : failed('no_organisation');
}

function judgeKeyIds({ subjectKeyId, authorityKeyId }: Certificate): Finding {
  const missing = [...(subjectKeyId ? [] : ['SKI']), ...(authorityKeyId?.keyId ? [] : ['AKI'])];
  return missing.length > 0 ? failed('key_identifiers_missing', { missing: missing.join(' + ') }) : passed();
}
