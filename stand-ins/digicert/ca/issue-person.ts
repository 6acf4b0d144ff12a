import 'reflect-metadata';
import {
  BasicConstraintsExtension,
  CertificatePolicyExtension,
  ExtendedKeyUsageExtension,
  Extension,
  type JsonNameParams,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  PublicKey,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { authorityName, CLIENT_AUTH, NCP, type PersonAuthorityId, signatureAlgorithms } from './authorities';
import { ia5, oid, printable, sequence } from './der';
import { issuerAddresses, keyIdentifiers } from './extensions';
import type { PersonHierarchy } from './hierarchy';
import { NCP_PLUS, QCP_N_QSCD, TRIAL_ARC } from './person-authorities';

export type PersonProfile = 'authentication' | 'encryption' | 'nonrepudiation';

/** What the validation desk has established about the holder. */
export interface PersonSubject {
  readonly country: string;
  readonly givenName: string;
  readonly surname: string;
  /** A number of the trust service provider; never a citizen service number. */
  readonly serialNumber: string;
  /** Of a regulated profession. */
  readonly title?: string;
  /** Whoever stands behind an organisation person. */
  readonly organization?: { readonly name: string; readonly identifier: string };
}

interface PersonCertificateRequest {
  readonly profile: PersonProfile;
  readonly subject: PersonSubject;
  /** SubjectPublicKeyInfo that was made on the device, DER. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

const DOCUMENT_SIGNING = ['1.3.6.1.4.1.311.10.3.12', '1.3.6.1.5.5.7.3.36'];
const FILE_ENCRYPTION = '1.3.6.1.4.1.311.10.3.4';

interface Purpose {
  readonly authority: PersonAuthorityId;
  /** The last part of the policy's number. */
  readonly use: string;
  readonly alsoUnder: readonly string[];
  readonly keyUsage: KeyUsageFlags;
  readonly extendedKeyUsage: readonly string[];
}

/** Each purpose with its own tree, policy and uses of the key: one certificate serves one purpose. */
const purposes: Readonly<Record<PersonProfile, Purpose>> = {
  authentication: {
    authority: 'g4-other-tsp',
    use: '8',
    alsoUnder: [NCP],
    keyUsage: KeyUsageFlags.digitalSignature,
    extendedKeyUsage: [CLIENT_AUTH],
  },
  encryption: {
    authority: 'g4-other-tsp',
    use: '7',
    alsoUnder: [NCP],
    keyUsage: KeyUsageFlags.keyEncipherment | KeyUsageFlags.dataEncipherment,
    extendedKeyUsage: [FILE_ENCRYPTION],
  },
  nonrepudiation: {
    authority: 'g4-sigs-tsp',
    use: '5',
    alsoUnder: [NCP_PLUS, QCP_N_QSCD],
    keyUsage: KeyUsageFlags.nonRepudiation,
    extendedKeyUsage: DOCUMENT_SIGNING,
  },
};

/** Individual, regulated profession, sponsored by an organisation, or both: the middle of the policy's number. */
function kindOf({ title, organization }: PersonSubject): string {
  if (title) return organization ? '14' : '12';
  return organization ? '13' : '11';
}

function policiesOf(profile: PersonProfile, subject: PersonSubject): string[] {
  const { use, alsoUnder } = purposes[profile];
  const root = profile === 'nonrepudiation' ? '14' : '16';
  return [`${TRIAL_ARC}.${root}.${kindOf(subject)}.${use}`, ...alsoUnder];
}

function subjectName(subject: PersonSubject): Name {
  const { country, givenName, surname, serialNumber, title, organization } = subject;
  const name: JsonNameParams = [
    { C: [{ printableString: country }] },
    ...(organization
      ? [
          { O: [{ utf8String: organization.name }] },
          { '2.5.4.97': [{ utf8String: organization.identifier }] },
        ]
      : []),
    ...(title ? [{ '2.5.4.12': [{ utf8String: title }] }] : []),
    { '2.5.4.4': [{ utf8String: surname }] },
    { '2.5.4.42': [{ utf8String: givenName }] },
    { '2.5.4.5': [{ printableString: serialNumber }] },
    { CN: [{ utf8String: `${givenName} ${surname}` }] },
  ];
  return new Name(name);
}

/**
 * The statements of a qualified certificate for electronic signatures whose key is in a qualified device (ETSI EN 319
 * 412-5): compliance, the device, where the disclosure statement stands, and the type.
 */
const qualifiedStatements = (publicUrl: string): Buffer =>
  sequence(
    sequence(oid('0.4.0.1862.1.1')),
    sequence(oid('0.4.0.1862.1.4')),
    sequence(
      oid('0.4.0.1862.1.5'),
      sequence(sequence(ia5(`${publicUrl}/pki/disclosure-statement`), printable('en'))),
    ),
    sequence(oid('0.4.0.1862.1.6'), sequence(oid('0.4.0.1862.1.6.1'))),
  );

function profileExtensions({ profile, subject }: PersonCertificateRequest, publicUrl: string): Extension[] {
  const { keyUsage, extendedKeyUsage } = purposes[profile];
  const extensions: Extension[] = [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(keyUsage, true),
    new ExtendedKeyUsageExtension([...extendedKeyUsage]),
    new CertificatePolicyExtension(policiesOf(profile, subject)),
  ];
  if (profile === 'nonrepudiation') {
    const statements = new Uint8Array(qualifiedStatements(publicUrl));
    extensions.push(new Extension('1.3.6.1.5.5.7.1.3', false, statements));
  }
  return extensions;
}

/** Issues a person certificate in the documented profile of its purpose, always signed with PSS as this generation is. */
export async function issuePersonCertificate(
  hierarchy: PersonHierarchy,
  publicUrl: string,
  request: PersonCertificateRequest,
): Promise<{ certificate: X509Certificate; issuer: PersonAuthorityId }> {
  const { authority } = purposes[request.profile];
  const issuer = hierarchy[authority];
  const publicKey = new PublicKey(request.publicKey);
  const end = Math.min(request.notAfter.getTime(), issuer.certificate.notAfter.getTime());
  const certificate = await X509CertificateGenerator.create({
    subject: subjectName(request.subject),
    issuer: authorityName(issuer.definition),
    notBefore: request.notBefore,
    notAfter: new Date(end),
    publicKey,
    signingKey: issuer.signingKey,
    signingAlgorithm: signatureAlgorithms.G4,
    extensions: [
      ...profileExtensions(request, publicUrl),
      ...(await keyIdentifiers(publicKey, issuer.certificate.publicKey)),
      ...issuerAddresses(publicUrl, authority, true),
    ],
  });
  return { certificate, issuer: authority };
}
