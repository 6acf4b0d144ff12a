import type { Product } from './product';

/**
 * Who issues PKIoverheid certificates, by whose name stands in them (PKIoverheid reference 1.3, state of November
 * 2026): where to go for what cannot be requested here yet. Of the kinds for an organisation only DigiCert's own
 * catalogue is documented.
 */
const issuers: Readonly<Record<Product['subject'], readonly string[]>> = {
  server: ['DigiCert', 'KPN', 'Digidentity'],
  organisation: ['DigiCert'],
  organisation_person: ['DigiCert', 'KPN', 'Digidentity', 'Cleverbase'],
  professional: ['DigiCert', 'KPN', 'Digidentity', 'Cleverbase'],
  citizen: ['DigiCert', 'KPN', 'Digidentity', 'Cleverbase'],
};

/** The trust service providers that issue certificates to such a holder. */
export function issuersFor(subject: Product['subject']): readonly string[] {
  return issuers[subject];
}
