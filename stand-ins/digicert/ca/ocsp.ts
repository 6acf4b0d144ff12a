import 'reflect-metadata';
import { createHash } from 'node:crypto';
import {
  BasicOCSPResponse,
  type CertID,
  CertStatus,
  id_pkix_ocsp_basic,
  id_pkix_ocsp_nonce,
  KeyHash,
  OCSPRequest,
  OCSPResponse,
  OCSPResponseStatus,
  ResponderID,
  ResponseBytes,
  ResponseData,
  RevokedInfo,
  SingleResponse,
} from '@peculiar/asn1-ocsp';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate, CRLReason, CRLReasons } from '@peculiar/asn1-x509';
import type { RevokedEntry } from './crl';
import { hashOfKeyBits, type Responder } from './responder';

/** What the register of issued certificates says about a serial number (hexadecimal, no leading zeros). */
export type CertificateStanding =
  | { readonly state: 'good' }
  | { readonly state: 'unknown' }
  | { readonly state: 'revoked'; readonly entry: RevokedEntry };

const LIFETIME_MS = 4 * 60 * 60 * 1000;
const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
/** Requests are small; a longer body is not parsed at all. */
export const LARGEST_REQUEST_BYTES = 4096;

const hashNames: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** Times in an answer have no fractions of a second (RFC 5280 4.1.2.5.2). */
const wholeSeconds = (date: Date): Date => new Date(Math.floor(date.getTime() / 1000) * 1000);

/** Serial numbers are compared as hexadecimal text without leading zeros. */
export const normalizeSerial = (hex: string): string => hex.toLowerCase().replace(/^0+(?=.)/, '');

function asksAboutUs(id: CertID, responder: Responder): boolean {
  const hash = hashNames[id.hashAlgorithm.algorithm];
  if (!hash) return false;
  const { certificate } = responder.authority;
  const nameHash = createHash(hash).update(Buffer.from(certificate.subjectName.toArrayBuffer())).digest();
  const keyHash = hashOfKeyBits(certificate.publicKey, hash);
  return (
    nameHash.equals(Buffer.from(id.issuerNameHash.buffer)) &&
    keyHash.equals(Buffer.from(id.issuerKeyHash.buffer))
  );
}

function statusOf(standing: CertificateStanding): CertStatus {
  if (standing.state === 'good') return new CertStatus({ good: null });
  if (standing.state === 'unknown') return new CertStatus({ unknown: null });
  const { revokedAt, reason } = standing.entry;
  const revocationReason = reason === 'unspecified' ? undefined : new CRLReason(CRLReasons[reason]);
  return new CertStatus({
    revoked: new RevokedInfo({ revocationTime: wholeSeconds(revokedAt), revocationReason }),
  });
}

/** A signature of Web Crypto (r and s side by side) in the DER form that X.509 uses. */
function derSignature(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const integer = (part: Uint8Array): number[] => {
    const bytes = [...part];
    while (bytes.length > 1 && bytes[0] === 0 && (bytes[1] ?? 0) < 0x80) bytes.shift();
    if ((bytes[0] ?? 0) >= 0x80) bytes.unshift(0);
    return [0x02, bytes.length, ...bytes];
  };
  const body = [...integer(raw.subarray(0, raw.length / 2)), ...integer(raw.subarray(raw.length / 2))];
  return new Uint8Array([0x30, body.length, ...body]);
}

async function sign(responder: Responder, data: ResponseData): Promise<ArrayBuffer> {
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const raw = await crypto.subtle.sign(algorithm, responder.signingKey, AsnConvert.serialize(data));
  const basic = new BasicOCSPResponse({
    tbsResponseData: data,
    signatureAlgorithm: new AlgorithmIdentifier({ algorithm: ECDSA_WITH_SHA256 }),
    signature: derSignature(new Uint8Array(raw)).buffer,
    certs: [AsnConvert.parse(responder.certificate.rawData, Certificate)],
  });
  const responseBytes = new ResponseBytes({
    responseType: id_pkix_ocsp_basic,
    response: new OctetString(AsnConvert.serialize(basic)),
  });
  return AsnConvert.serialize(
    new OCSPResponse({ responseStatus: OCSPResponseStatus.successful, responseBytes }),
  );
}

const failure = (responseStatus: OCSPResponseStatus): ArrayBuffer =>
  AsnConvert.serialize(new OCSPResponse({ responseStatus }));

function parseRequest(body: Uint8Array<ArrayBuffer>): OCSPRequest | null {
  if (body.length === 0 || body.length > LARGEST_REQUEST_BYTES) return null;
  try {
    return AsnConvert.parse(body, OCSPRequest);
  } catch {
    return null;
  }
}

/**
 * Answers an OCSP request (RFC 6960). Requests about another issuer get `unauthorized`, unreadable ones
 * `malformedRequest`; a nonce is given back as it came.
 */
export async function answerOcsp(
  responder: Responder,
  body: Uint8Array<ArrayBuffer>,
  standingOf: (serialNumber: string) => CertificateStanding,
  now: Date,
): Promise<ArrayBuffer> {
  const thisUpdate = wholeSeconds(now);
  const request = parseRequest(body)?.tbsRequest;
  if (!request || request.requestList.length === 0) return failure(OCSPResponseStatus.malformedRequest);
  const ids = request.requestList.map(({ reqCert }) => reqCert);
  if (!ids.every((id) => asksAboutUs(id, responder))) return failure(OCSPResponseStatus.unauthorized);
  const nonce = request.requestExtensions?.filter(({ extnID }) => extnID === id_pkix_ocsp_nonce) ?? [];
  return sign(
    responder,
    new ResponseData({
      responderID: new ResponderID({ byKey: new KeyHash(responder.keyHash) }),
      producedAt: thisUpdate,
      responses: ids.map(
        (certID) =>
          new SingleResponse({
            certID,
            certStatus: statusOf(
              standingOf(normalizeSerial(Buffer.from(certID.serialNumber).toString('hex'))),
            ),
            thisUpdate,
            nextUpdate: new Date(thisUpdate.getTime() + LIFETIME_MS),
          }),
      ),
      ...(nonce.length > 0 ? { responseExtensions: nonce } : {}),
    }),
  );
}
