import { DEFAULT_KEY_BITS, generations } from './generations';
import type { Product } from './product';

/** The product this shop sells: the server certificate for Digipoort, KVK and Digikoppeling. */
export const privateServicesServer: Product = {
  slug: 'private-services-server',
  caProduct: 'pkio_private_services_server',
  name: { nl: 'PKIoverheid Private Services Server', en: 'PKIoverheid Private Services Server' },
  aliases: [
    'PKI Overheid Private Services Server certificate',
    'PKI Overheid Private Services Server certificaat',
    'PKIo Private Services Server',
    'PKI Private Services Server',
    'Digipoort-certificaat',
    'SBR-certificaat',
    'services server certificaat',
    'TLS certificate',
    'TLS-certificaat',
  ],
  summary: {
    nl: 'Het certificaat waarmee uw software zich bij de overheid bekendmaakt, bijvoorbeeld bij Digipoort.',
    en: 'The certificate with which your software identifies itself to government, for example at Digipoort.',
  },
  description: {
    nl: 'U gebruikt het om aangiften en jaarrekeningen aan te leveren via Digipoort, om gegevens op te vragen bij KVK en voor koppelingen met overheden via Digikoppeling. Het certificaat staat op naam van uw organisatie en bevat uw OIN of HRN.',
    en: 'You use it to submit tax returns and annual accounts through Digipoort, to request data from KVK, and to connect to public bodies through Digikoppeling. The certificate is in the name of your organisation and holds your OIN or HRN.',
  },
  subject: 'server',
  keyStore: 'own',
  qualified: false,
  requestable: true,
  generation: 'G1',
  term: { maxYears: 3, maxDays: 1095 },
  requestForm: [
    {
      question: 'key',
      ways: ['browser', 'csr'],
      bits: [...generations.G1.keyBits],
      defaultBits: DEFAULT_KEY_BITS,
    },
    { question: 'domain', kinds: ['qvtl', 'own'] },
    { question: 'validity', ways: ['years', 'days', 'until'] },
    { question: 'organisation' },
    { question: 'oin', mayLeaveOut: true },
    { question: 'representative' },
    { question: 'options' },
    { question: 'agreements' },
  ],
  prices: [
    { currency: 'EUR', centsPerYear: 24_500 },
    { currency: 'USD', centsPerYear: 26_900 },
    { currency: 'GBP', centsPerYear: 21_500 },
  ],
};
