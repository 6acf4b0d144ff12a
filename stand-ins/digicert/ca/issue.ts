import 'reflect-metadata';
import {
  BasicConstraintsExtension,
  CertificatePolicyExtension,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  PublicKey,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import {
  authorityName,
  CLIENT_AUTH,
  G1_SERVER_POLICY,
  G4_SERVER_POLICY,
  type Generation,
  issuingAuthority,
  NCP,
  SERVER_AUTH,
  signatureAlgorithms,
} from './authorities';
import { issuerAddresses, keyIdentifiers } from './extensions';
import { chainAbove, type Hierarchy } from './hierarchy';

/** What the validation desk has established about the holder; none of it comes from the CSR. */
export interface ServerSubject {
  readonly country: string;
  readonly organization: string;
  /** `NTRNL-` followed by the trade register number (ETSI EN 319 412-1 5.1.4). */
  readonly organizationIdentifier: string;
  /** The 20 positions of the OIN; absent when the order asked for a certificate without it. */
  readonly oin?: string;
  readonly dnsNames: readonly [string, ...string[]];
}

interface ServerCertificateRequest {
  readonly generation: Generation;
  readonly subject: ServerSubject;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

const policies: Readonly<Record<Generation, string[]>> = {
  G1: [G1_SERVER_POLICY, NCP],
  G4: [G4_SERVER_POLICY, NCP],
};

/** qcStatements with the semantics of a legal person (ETSI EN 319 412-1 5.1.4), DER. */
const LEGAL_PERSON_STATEMENT = Buffer.from('3017301506082b06010505070b023009060704008bec490102', 'hex');

function subjectName(subject: ServerSubject): Name {
  return new Name([
    { C: [{ printableString: subject.country }] },
    { O: [{ utf8String: subject.organization }] },
    { '2.5.4.97': [{ utf8String: subject.organizationIdentifier }] },
    ...(subject.oin ? [{ '2.5.4.5': [{ printableString: subject.oin }] }] : []),
    { CN: [{ utf8String: subject.dnsNames[0] }] },
  ]);
}

function profileExtensions(generation: Generation, dnsNames: readonly string[]): Extension[] {
  const extensions: Extension[] = [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment, true),
    new ExtendedKeyUsageExtension([SERVER_AUTH, CLIENT_AUTH]),
    new CertificatePolicyExtension(policies[generation]),
    new SubjectAlternativeNameExtension(dnsNames.map((value) => ({ type: 'dns' as const, value }))),
  ];
  if (generation === 'G4') extensions.push(new Extension('1.3.6.1.5.5.7.1.3', false, LEGAL_PERSON_STATEMENT));
  return extensions;
}

/** The last moment a leaf of this generation can be valid: no certificate outlives an authority above it. */
export function latestEnd(hierarchy: Hierarchy, generation: Generation): Date {
  const ends = chainAbove(hierarchy, generation).map(({ certificate }) => certificate.notAfter.getTime());
  return new Date(Math.min(...ends));
}

/** Issues a Private Services Server certificate in the documented profile of its generation. */
export async function issueServerCertificate(
  hierarchy: Hierarchy,
  publicUrl: string,
  request: ServerCertificateRequest,
): Promise<X509Certificate> {
  const { generation, subject } = request;
  const issuer = hierarchy[issuingAuthority[generation]];
  const publicKey = new PublicKey(request.publicKey);
  const end = Math.min(request.notAfter.getTime(), latestEnd(hierarchy, generation).getTime());
  return X509CertificateGenerator.create({
    subject: subjectName(subject),
    issuer: authorityName(issuer.definition),
    notBefore: request.notBefore,
    notAfter: new Date(end),
    publicKey,
    signingKey: issuer.signingKey,
    signingAlgorithm: signatureAlgorithms[generation],
    extensions: [
      ...profileExtensions(generation, subject.dnsNames),
      ...(await keyIdentifiers(publicKey, issuer.certificate.publicKey)),
      ...issuerAddresses(publicUrl, issuer.definition.id, true),
    ],
  });
}
