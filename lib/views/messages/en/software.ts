import type * as nl from '../nl';
import type { Translation } from '../translation';

export const software: Translation<typeof nl.software> = {
  title: 'Your software: {name}',
  unnamed: { own_build: 'own software', other: 'other software' },
  accepts: 'Takes',
  refuses: 'Refuses',
  install: 'Where the file goes',
  g4: 'Certificates of generation G4',
  source: 'Source',
  unknown: 'Not known',
  unknownNote: 'We found no facts about this software. A .p12 file with a password is usual.',
  form: {
    p12: '.p12 or .pfx (key and certificate)',
    p7b: '.p7b (certificate without the key)',
    csr: 'a CSR of its own (the software makes the key)',
  },
  way: {
    upload: 'Into the software itself',
    windows_store: 'Into the certificate store of Windows',
  },
  g4Answer: { unknown: 'Not known; ask the vendor', likely_not: 'Probably do not work' },
  evidence: {
    vendor: 'The vendor ({source})',
    source_code: 'The public source code ({source})',
    reseller: 'A reseller about {source}, from {year}; this may have changed',
    none: 'None',
  },
  note: {
    domain_unused: 'The domain name in the certificate is not used; any name will do.',
    one_per_becon_number: 'Every becon number needs a certificate of its own.',
    old_ones_may_stay: 'Old certificates may stay.',
    banks_use_windows_store:
      'For SBR Banken you also install the certificate in Windows and export the public part (.cer).',
    banks_need_own: 'For banks a certificate of your own is required.',
    shared_certificate_offered:
      'The vendor also offers submitting with a shared certificate. Then you need none yourself.',
    warns_before_expiry: 'The software warns a month before the certificate expires.',
    needs_tls_1_2: 'The connection uses TLS 1.2; it does not work on an old version of Windows.',
    fetches_g1_root:
      'The software fetches the root certificate of G1 by itself. It probably does not recognise a chain of G4.',
    same_key_signs_messages:
      'Use the same certificate for the TLS connection and for the signature on the message (WS-Security).',
    ask_vendor: 'Ask the vendor which file is needed.',
  },
};
