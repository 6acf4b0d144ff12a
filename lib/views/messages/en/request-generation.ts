import type { requestGeneration as nl } from '../nl/request-generation';
import type { Translation } from '../translation';

export const requestGeneration: Translation<typeof nl> = {
  G1: {
    title: 'What does generation G1 mean for the recipient?',
    digipoort:
      'Digipoort works with G1 now. Logius asks everybody to change over before 2028: plan your successor for the end of 2027.',
    kvk: 'KVK trusts G1 now. The domain name is the name in the certificate, as KVK asks.',
    software:
      'All usual software can read G1. One certificate may start and receive the connection (client and server).',
  },
  G4: {
    title: 'What does generation G4 mean for the recipient?',
    digipoort:
      'Ask Logius whether Digipoort accepts your kind of G4 certificate already, before you change over.',
    kvk: 'Ask KVK whether it trusts G4 already. Your organisation is the name in the certificate; the domain name is among the alternative names.',
    software:
      'G4 is signed with RSA-PSS and asks for a key of at least 3072 bits. Older software sometimes cannot read that. The recipient must trust the new root certificate.',
  },
  digipoort: 'Digipoort',
  kvk: 'KVK',
  software: 'Your software',
};
