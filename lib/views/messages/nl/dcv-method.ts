import type { DcvMethod, DcvScope } from '@/lib/domain/domain-name/control-proof';

/** The ways to prove control over an own domain, at the question and on the page where it is done. */
const name = {
  'dns-txt-token': 'TXT-regel in de DNS',
  'dns-cname-token': 'CNAME-regel in de DNS',
  email: 'E-mail aan de beheerder van het domein',
  'http-token': 'Bestand op uw website',
} as const satisfies Record<DcvMethod, string>;

const about = {
  'dns-txt-token': 'Werkt altijd, ook als er op deze naam geen website of e-mail is.',
  'dns-cname-token': 'Kies dit als uw DNS-beheerder geen TXT-regels toestaat.',
  email:
    'DigiCert mailt een link naar vaste adressen, zoals admin@ en postmaster@ bij de naam die u bewijst. Iemand moet een van die postbussen lezen.',
  'http-token': 'Kies dit als u wel bij de webserver kunt, maar niet bij de DNS.',
} as const satisfies Record<DcvMethod, string>;

const scopeName = {
  fqdn: 'Alleen precies deze naam',
  base_domain: 'Het hoofddomein',
} as const satisfies Record<DcvScope, string>;

const scopeAbout = {
  fqdn: 'U bewijst niet meer dan nodig is. Dit lukt ook als u alleen over deze naam gaat.',
  base_domain:
    'Bijvoorbeeld voorbeeld.nl bij koppeling.voorbeeld.nl. Handig als u later meer namen onder hetzelfde domein wilt. U moet dan wel bij het hele domein kunnen.',
} as const satisfies Record<DcvScope, string>;

export const dcvMethod = {
  choose: 'Hoe bewijst u dat het domein van u is?',
  chooseHint: 'U kunt dit later nog veranderen.',
  recommended: 'Aanbevolen',
  scope: 'Wat bewijst u?',
  scopeHint: 'Dit staat vast zodra u de aanvraag hebt ingediend.',
  name,
  about,
  scopeName,
  scopeAbout,
} as const;
