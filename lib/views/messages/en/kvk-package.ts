/** The package for KVK: what is in it, and how to hand it in. */
export const kvkPackage = {
  section: 'For access at KVK',
  intro:
    'KVK wants only the certificate itself, as .pem or .der. No .p12, no .p7b and no private key. This package holds everything KVK may ask for, with the outcome of our check.',
  download: 'Download the KVK package (ZIP)',
  how: 'How to hand it in',
  readMe: 'read-me',
  checked: 'check',
  title: 'Handing in your certificate at KVK',
  about:
    'This package holds only the public part of your certificate. You can hand it in once KVK has granted you authorisation.',
  steps: {
    one: 'Ask KVK for authorisation for the data you need. Wait until it has been granted.',
    two: 'Log in to My Developer Portal of KVK (developers.kvk.nl).',
    three: 'Open the block “API-key”.',
    four: 'At your authorisations, choose to upload a certificate.',
    five: 'Upload {file}. Does KVK ask for the chain? It is in the folder chain.',
    six: 'When KVK approves it, you see the data at once. Your software then uses the .p12 file for the connection.',
  },
  never: 'Never give KVK your .p12 file or your password.',
  expiry: 'KVK does not warn you when your certificate expires. Zegel does, from 90 days before.',
} as const;
