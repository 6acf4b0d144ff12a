import { type Bytes, digest } from '../bytes';
import { nothing, octetString, oid, sequence, tlv } from '../der';
import type { Certificate } from '../path/parse-certificate';
import { keyBits } from './ocsp-certificate-id';

/** Every responder understands a CertID by SHA-1; it protects nothing here, the answer is signed. */
const sha1 = '1.3.14.3.2.26';

/** An OCSP request about one certificate, without nonce or signature (RFC 6960 section 4.1). */
export async function makeOcspRequest(certificate: Certificate, issuer: Certificate): Promise<Bytes> {
  const certificateId = sequence(
    sequence(oid(sha1), nothing()),
    octetString(await digest('SHA-1', issuer.subject.der)),
    octetString(await digest('SHA-1', keyBits(issuer.publicKeyInfo))),
    tlv(0x02, certificate.serialNumber),
  );
  return sequence(sequence(sequence(sequence(certificateId))));
}
