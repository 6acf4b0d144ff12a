import type * as nl from '../nl';
import type { Translation } from '../translation';

export const dcvMethod: Translation<typeof nl.dcvMethod> = {
  choose: 'How do you prove that the domain is yours?',
  chooseHint: 'You can still change this later.',
  recommended: 'Recommended',
  scope: 'What do you prove?',
  scopeHint: 'This is fixed as soon as you have submitted the request.',
  name: {
    'dns-txt-token': 'TXT record in the DNS',
    'dns-cname-token': 'CNAME record in the DNS',
    email: 'E-mail to whoever manages the domain',
    'http-token': 'File on your website',
  },
  about: {
    'dns-txt-token': 'Always works, also when this name has no website or e-mail.',
    'dns-cname-token': 'Choose this when whoever manages your DNS does not allow TXT records.',
    email:
      'DigiCert mails a link to fixed addresses, such as admin@ and postmaster@ at the name you prove. Somebody must read one of those mailboxes.',
    'http-token': 'Choose this when you can reach the web server, but not the DNS.',
  },
  scopeName: {
    fqdn: 'Exactly this name only',
    base_domain: 'The base domain',
  },
  scopeAbout: {
    fqdn: 'You prove no more than is needed. This also works when only this name is yours to manage.',
    base_domain:
      'For example voorbeeld.nl with koppeling.voorbeeld.nl. Useful when you want more names under the same domain later. You must be able to change the whole domain then.',
  },
};
