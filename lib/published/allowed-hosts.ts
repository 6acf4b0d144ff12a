/**
 * Where the certificates of PKIoverheid say that certificates, CRLs and OCSP answers are published (PKIoverheid
 * reference 1.1 and 1.3; DigiCert and QuoVadis by their documentation). An address in a certificate that somebody dropped
 * is a stranger's: nothing else is ever fetched.
 */
const hosts: ReadonlySet<string> = new Set([
  'cert.pkioverheid.nl',
  'crl.pkioverheid.nl',
  'crl.quovadisglobal.com',
  'ocsp.quovadisglobal.com',
  'trust.quovadisglobal.com',
  'crl.digicert.eu',
  'ocsp.digicert.eu',
  'cacerts.digicert.eu',
  'crl.managedpki.com',
  'cert.managedpki.com',
  'g2ocsp.managedpki.com',
]);

/** The address when it may be fetched: a known host at its usual port, or one of the origins of a test CA. */
export function allowedUrl(address: string, testOrigins: readonly string[]): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  if (testOrigins.includes(url.origin)) return url;
  return hosts.has(url.hostname) && url.port === '' ? url : undefined;
}

/** The host of an address, to name it; the address itself when there is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address.slice(0, 60);
}
