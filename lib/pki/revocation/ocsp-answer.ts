import type { Bytes } from '../bytes';
import { readBitOctets, readCount, readTime } from '../path/der-values';
import { readExtensions } from '../path/extensions/extension';
import { type DistinguishedName, readNameIn } from '../path/names';
import type { Signed } from '../path/signature/verify-signature';
import {
  DerError,
  type DerNode,
  findDerFault,
  readChildren,
  readContent,
  readDer,
  readOid,
  readParts,
} from '../read-der';
import { readSingleAnswer, type SingleAnswer } from './ocsp-single-answer';

/** How an answer names its signer (RFC 6960 section 4.2.2.3): by name, or by the SHA-1 of its public key bits. */
export type ResponderId = { name: DistinguishedName } | { keyHash: Bytes };

/** A successful OCSP answer taken apart (RFC 6960 section 4.2.1), of which nothing is believed yet. */
export interface OcspAnswer {
  signed: Signed;
  responder: ResponderId;
  producedAt: Date;
  singles: SingleAnswer[];
  /** DER certificates sent along, to find the responder's in. */
  certificates: Bytes[];
  unknownCritical: boolean;
}

export type OcspReading = { ok: true; answer: OcspAnswer } | { ok: false; why: OcspFault };
type OcspFault = 'malformed' | 'limit_exceeded' | 'ocsp_not_successful';

/** An answer about a few certificates with a chain in it is ten kilobytes; a larger one only costs time. */
const largestAnswer = 128 * 1024;

const basicAnswer = '1.3.6.1.5.5.7.48.1.1';
/** Extensions of an answer that change nothing in its meaning: the nonce (RFC 9654), the extended definition of revoked. */
const knownExtensions = new Set(['1.3.6.1.5.5.7.48.1.2', '1.3.6.1.5.5.7.48.1.9']);

/** Takes an OCSPResponse apart. Never throws; bounded in size, depth and number of elements. */
export function readOcspAnswer(der: Bytes): OcspReading {
  if (der.length > largestAnswer) return { ok: false, why: 'limit_exceeded' };
  if (findDerFault(der) !== undefined) return { ok: false, why: 'malformed' };
  try {
    return readResponse(der);
  } catch (error) {
    if (error instanceof DerError) return { ok: false, why: 'malformed' };
    throw error;
  }
}

function readResponse(der: Bytes): OcspReading {
  const [status, bytes, ...more] = readParts(readDer(der));
  const code = readContent(status, 0x0a);
  if (code.length !== 1 || more.length > 0) throw new DerError(0);
  if (code[0] !== 0) return { ok: false, why: 'ocsp_not_successful' };
  const [type, content, ...others] = readParts(onlyChild(bytes, 0xa0));
  if (readOid(type) !== basicAnswer || others.length > 0) throw new DerError(0);
  return { ok: true, answer: readBasic(readContent(content, 0x04)) };
}

/** The one element inside an explicit tag. Throws DerError. */
function onlyChild(node: DerNode | undefined, tag: number): DerNode {
  const [child, ...more] = readParts(node, tag);
  if (!child || more.length > 0) throw new DerError(0);
  return child;
}

function readBasic(der: Bytes): OcspAnswer {
  if (findDerFault(der) !== undefined) throw new DerError(0);
  const [data, algorithm, bits, certificates, ...more] = readParts(readDer(der));
  if (!data || algorithm?.tag !== 0x30 || more.length > 0) throw new DerError(0);
  return {
    signed: { data: data.der, algorithm: algorithm.der, signature: readBitOctets(bits) },
    certificates: certificates ? readParts(onlyChild(certificates, 0xa0)).map((node) => node.der) : [],
    ...readData(data),
  };
}

function readData(node: DerNode): Omit<OcspAnswer, 'signed' | 'certificates'> {
  const fields = readParts(node);
  const version = fields[0]?.tag === 0xa0 ? readCount(onlyChild(fields.shift(), 0xa0)) : 0;
  const [responder, producedAt, singles, extensions, ...more] = fields;
  if (version !== 0 || producedAt?.tag !== 0x18 || more.length > 0) throw new DerError(0);
  const critical = extensions
    ? readExtensions(onlyChild(extensions, 0xa1)).filter((one) => one.critical)
    : [];
  return {
    responder: readResponderId(responder),
    producedAt: readTime(producedAt),
    singles: readParts(singles).map(readSingleAnswer),
    unknownCritical: critical.some(({ oid }) => !knownExtensions.has(oid)),
  };
}

function readResponderId(node: DerNode | undefined): ResponderId {
  if (node?.tag === 0xa1) return { name: readNameIn(node) };
  if (node?.tag !== 0xa2) throw new DerError(0);
  const [hash, ...more] = readChildren(node);
  if (more.length > 0) throw new DerError(0);
  return { keyHash: readContent(hash, 0x04) };
}
