import type { Purpose } from '../input';
import type { Certificate } from '../parse-certificate';
import type { Refusal } from '../refusals';

const oids: Record<string, string> = {
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  emailProtection: '1.3.6.1.5.5.7.3.4',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  OCSPSigning: '1.3.6.1.5.5.7.3.9',
};

/** The key purpose that stands for all purposes (RFC 5280 section 4.2.1.12). */
export const anyPurpose = '2.5.29.37.0';

/**
 * Whether the certificates may serve the purpose. RFC 5280 speaks of the target alone; as browsers and OpenSSL do, an
 * issuer's list binds what is below it too.
 */
export function checkPurpose(certificates: Certificate[], purpose: Purpose | undefined): Refusal[] {
  if (purpose === undefined) return [];
  const wanted = oids[purpose] ?? purpose;
  return certificates.flatMap(({ extendedKeyUsage: found }, at): Refusal[] => {
    if (!found || found.includes(wanted) || found.includes(anyPurpose)) return [];
    return [{ code: 'extended_key_usage', at, wanted, found }];
  });
}
