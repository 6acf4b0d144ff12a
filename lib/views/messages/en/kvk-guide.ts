/** A certificate for KVK, from the question whether one is needed up to keeping it. */
export const kvkGuide = {
  title: 'A certificate for KVK, in short',
  file: 'the .pem file',
  need: {
    title: 'When do you need it?',
    default:
      'Without a certificate KVK gives public data only. For data that are not public, such as UBO, you need two things: authorisation by KVK and a certificate.',
    order: 'Request the authorisation first. You can submit a certificate only once that is granted.',
  },
  which: {
    title: 'Which certificate?',
    government: 'Government bodies must use PKIoverheid.',
    others:
      'Other organisations may use PKIoverheid or EV. EV will soon no longer be issued for this purpose: choose PKIoverheid.',
    server:
      'PKIoverheid has personal certificates and server certificates. Choose a server certificate: that is in the name of the organisation.',
    ask: 'Ask your provider for “a PKIoverheid server certificate for machine-to-machine communication (mutual TLS) with the KVK API, for access to protected data (such as UBO)”. With us you choose “Requesting data from KVK” in the finder.',
    find: 'To the finder',
  },
  issuer: {
    title: 'From whom?',
    approved:
      'Only providers that the government has approved (TSPs) issue PKIoverheid certificates. Your certificate from us comes from DigiCert. The list of approved providers is with <link>Logius</link>.',
    help: 'Does it get too technical? Your provider helps you. With us that is customer service.',
    contact: 'Contact us',
  },
  get: {
    title: 'To the certificate in six steps',
    one: 'Choose a server certificate at an approved provider.',
    two: 'Make a request (CSR) on your server: with domain name, organisation and public key, signed with your private key. With us your browser can do this for you.',
    three: 'Send the CSR and the details of your company to the provider.',
    four: 'The provider verifies your details, the validity, the authority of who signs, and the type of certificate.',
    five: 'You receive the certificate and place it on your server or in your software.',
    six: 'Upload the certificate at KVK.',
  },
  keep: {
    title: 'Validity and cost',
    term: 'A certificate is commonly valid for one year, and can be for three. Check this with your provider; with us you choose it in the request.',
    expiry:
      'KVK does not warn when it expires. You must watch that yourself. We watch a certificate from us for you, and one from somebody else too when you add it.',
    cost: 'KVK mentions a price of generally € 200 to € 300 per year at providers. Our price is with the product.',
    products: 'To the products',
  },
};
