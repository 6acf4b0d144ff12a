export const domainProof = {
  title: 'Prove control over domains',
  lead: 'Your certificate will carry the name {name}. Show that this domain is yours: put one record in the DNS. Only whoever manages the domain can do that.',

  record: {
    title: 'Step 1: put this record in the DNS',
    where:
      'Sign in where you manage the DNS of your domain, often the company where you registered it. Add a new record with exactly these details. Leave the records that are already there.',
    forward: 'Does somebody else manage your DNS? Then send them these details.',
    type: 'Type',
    name: 'Name',
    value: 'Value',
    copyName: 'Copy name',
    copyValue: 'Copy value',
    shortName:
      'Does your provider add the domain itself? Then fill in only the part before your domain. If there is no part before it, use @ in most cases.',
    expires: 'To be used until',
    lapsedTitle: 'The earlier proof has expired',
    lapsed: 'Put the record below in the DNS again. The value may be a new one.',
  },

  check: {
    title: 'Step 2: have DigiCert look',
    lead: 'Is the record in the DNS? Then have DigiCert look now.',
    button: 'Check now',
    busy: 'DigiCert is looking…',
    bySelf:
      'DigiCert also looks regularly by itself. So you can close this page: your order goes on automatically once the record is there.',
    onlyRequesters: 'Only people who may request certificates in your account can have it checked here.',
  },

  missing: {
    title: 'DigiCert does not find the record yet',
    wait: 'A change in the DNS sometimes shows after a few minutes, but it can take up to a day.',
    look: 'Meanwhile please check this:',
    type: 'The type is TXT.',
    name: 'The name is right. Is your domain in it twice, as in example.nl.example.nl? Then remove it once.',
    value: 'The value was copied as a whole, without spaces before or after it.',
    saved: 'The change was saved at the provider that serves the DNS of this domain now.',
    cname: 'There is no CNAME record on this name. A TXT record cannot stand beside one.',
    help: 'Are you stuck? <mail>Mail the validation team</mail>.',
    mailSubject: 'Prove domain – {number}',
  },
  failed: 'The check did not succeed',

  proved: {
    title: 'Your domain has been proved',
    text: 'Control over {name} has been proved. There is nothing more for you to do here.',
    keep: 'Leave the record in the DNS until your certificate has been issued.',
    toOrder: 'To the order',
  },

  couldNotAsk: {
    title: 'We cannot get the record right now',
    text: 'DigiCert does not answer at the moment. Your order stays as it is. Try again in a few minutes.',
    again: 'Try again',
    busy: 'Getting the record…',
  },
};
