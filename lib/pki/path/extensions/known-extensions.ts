import type { Bytes } from '../../bytes';
import { DerError, type DerNode, readDer } from '../../read-der';
import { type GeneralName, readGeneralNames } from '../general-names';
import type { Extension } from './extension';
import {
  type AuthorityKeyId,
  type BasicConstraints,
  type KeyUsage,
  readAuthorityKeyId,
  readBasicConstraints,
  readExtendedKeyUsage,
  readKeyUsage,
  readSubjectKeyId,
} from './key-extensions';
import { type NameConstraints, readNameConstraints } from './name-constraints';
import { extensionOids } from './oids';
import {
  type PolicyConstraints,
  type PolicyMapping,
  readCertificatePolicies,
  readInhibitAnyPolicy,
  readPolicyConstraints,
  readPolicyMappings,
} from './policy-extensions';

/** The extensions that path validation acts on, read; each undefined when the certificate lacks it. */
export interface KnownExtensions {
  subjectKeyId?: Bytes;
  keyUsage?: Set<KeyUsage>;
  alternativeNames?: GeneralName[];
  basicConstraints?: BasicConstraints;
  nameConstraints?: NameConstraints;
  policies?: string[];
  policyMappings?: PolicyMapping[];
  authorityKeyId?: AuthorityKeyId;
  policyConstraints?: PolicyConstraints;
  extendedKeyUsage?: string[];
  inhibitAnyPolicy?: number;
}

/** An extension with a known identifier whose value is not what its definition says. */
export class MalformedExtension extends Error {
  constructor(readonly oid: string) {
    super(`extension ${oid} is not readable`);
  }
}

function readOne<Value>(
  extensions: Extension[],
  oid: string,
  read: (node: DerNode) => Value,
): Value | undefined {
  const extension = extensions.find((candidate) => candidate.oid === oid);
  if (!extension) return undefined;
  try {
    return read(readDer(extension.value));
  } catch (error) {
    if (error instanceof DerError) throw new MalformedExtension(oid);
    throw error;
  }
}

/** Reads the extensions that matter to path validation. Throws MalformedExtension. */
export function readKnownExtensions(extensions: Extension[]): KnownExtensions {
  return {
    subjectKeyId: readOne(extensions, extensionOids.subjectKeyId, readSubjectKeyId),
    keyUsage: readOne(extensions, extensionOids.keyUsage, readKeyUsage),
    alternativeNames: readOne(extensions, extensionOids.subjectAlternativeName, (node) =>
      readGeneralNames(node),
    ),
    basicConstraints: readOne(extensions, extensionOids.basicConstraints, readBasicConstraints),
    nameConstraints: readOne(extensions, extensionOids.nameConstraints, readNameConstraints),
    policies: readOne(extensions, extensionOids.certificatePolicies, readCertificatePolicies),
    policyMappings: readOne(extensions, extensionOids.policyMappings, readPolicyMappings),
    authorityKeyId: readOne(extensions, extensionOids.authorityKeyId, readAuthorityKeyId),
    policyConstraints: readOne(extensions, extensionOids.policyConstraints, readPolicyConstraints),
    extendedKeyUsage: readOne(extensions, extensionOids.extendedKeyUsage, readExtendedKeyUsage),
    inhibitAnyPolicy: readOne(extensions, extensionOids.inhibitAnyPolicy, readInhibitAnyPolicy),
  };
}
