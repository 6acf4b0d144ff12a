import type * as nl from '../nl';
import type { Translation } from '../translation';

export const domainProof: Translation<typeof nl.domainProof> = {
  title: 'Prove control over domains',
  lead: 'Your certificate will carry the name {name}. Show that this domain is yours. Only whoever manages the domain can do that.',

  lapsedTitle: 'The earlier proof has expired',
  lapsed: 'Prove it again, as shown below. The value may be a new one.',
  scope: 'You prove control over {name}.',
  expires: 'To be used until',

  record: {
    title: 'Step 1: put this record in the DNS',
    where:
      'Sign in where you manage the DNS of your domain, often the company where you registered it. Add a new record with exactly these details. Leave the records that are already there.',
    forward: 'Does somebody else manage your DNS? Then send them these details.',
    type: 'Type',
    name: 'Name',
    value: 'Value',
    target: 'Points to',
    copyName: 'Copy name',
    copyValue: 'Copy value',
    shortName:
      'Does your provider add the domain itself? Then fill in only the part before your domain. If there is no part before it, use @ in most cases.',
  },

  file: {
    title: 'Step 1: put this file on your web server',
    where:
      'Put a text file with only this content at exactly this address. It must be readable without signing in and over http, port 80.',
    url: 'Address',
    name: 'File name',
    content: 'Content',
    copyUrl: 'Copy address',
    copyContent: 'Copy content',
    download: 'Download file',
    forward: 'Does somebody else manage your web server? Then send them the file and the address.',
  },

  mail: {
    title: 'Step 1: follow the link in the e-mail',
    where:
      'DigiCert sends an e-mail with a link to these addresses. One of the recipients opens the link and approves the domain. Look for the subject: “Please validate ownership of your domain”.',
    to: 'The e-mail goes to:',
    choose: 'Received nothing? Choose an address',
    again: 'Send the e-mail again',
    busy: 'DigiCert is sending it…',
    sent: 'DigiCert has sent the e-mail to {address} again. Look in the spam folder too.',
    nobody: 'Does nobody read any of these mailboxes? Then choose another way below.',
  },

  change: {
    summary: 'Choose another way',
    text: 'You may leave what you have placed already. You get a new task, sometimes with another value.',
    submit: 'Choose this way',
    busy: 'We are passing it on…',
  },

  check: {
    title: 'Step 2: have DigiCert look',
    lead: 'Done with step 1? Then have DigiCert look now.',
    button: 'Check now',
    busy: 'DigiCert is looking…',
    bySelf:
      'DigiCert also looks regularly by itself. So you can close this page: your order goes on automatically once the proof is there.',
    onlyRequesters: 'Only people who may request certificates in your account can have it checked here.',
  },

  missing: {
    title: {
      'dns-txt-token': 'DigiCert does not find the record yet',
      'dns-cname-token': 'DigiCert does not find the record yet',
      email: 'Nobody has followed the link in the e-mail yet',
      'http-token': 'DigiCert does not find the file yet',
    },
    wait: {
      'dns-txt-token':
        'A change in the DNS sometimes shows after a few minutes, but it can take up to a day.',
      'dns-cname-token':
        'A change in the DNS sometimes shows after a few minutes, but it can take up to a day.',
      email: 'Was the link followed just now? Then wait a minute and check again.',
      'http-token': 'A file shows at once, unless there is a cache in front of your website.',
    },
    reason: 'DigiCert says: “{reason}”',
    look: 'Meanwhile please check this:',
    looks: {
      txt: 'The type is TXT.',
      cname: 'The type is CNAME.',
      name: 'The name is right. Is your domain in it twice, as in example.nl.example.nl? Then remove it once.',
      value: 'The value was copied as a whole, without spaces before or after it.',
      target: 'The record points to dcv.digicert.com, perhaps with a dot after it.',
      saved: 'The change was saved at the provider that serves the DNS of this domain now.',
      noCname: 'There is no CNAME record on this name. A TXT record cannot stand beside one.',
      url: 'The file opens in a private window of your browser, at exactly this address, without a redirect to another domain.',
      content: 'The file holds the value only, without formatting.',
      firewall: 'The web server can be reached from outside your network, on port 80.',
      mailbox: 'Somebody reads one of the addresses, and looks in the spam folder too.',
      receives: 'The domain can receive e-mail (it has an MX record).',
    },
    help: 'Are you stuck? <mail>Mail the validation team</mail>.',
    mailSubject: 'Prove domain – {number}',
  },
  failed: 'The check did not succeed',

  proved: {
    title: 'Your domain has been proved',
    text: 'Control over {name} has been proved. There is nothing more for you to do here.',
    keep: 'Have you placed a record or a file? Leave it there until your certificate has been issued.',
    toOrder: 'To the order',
  },

  couldNotAsk: {
    title: 'We cannot get the details right now',
    text: 'DigiCert does not answer at the moment. Your order stays as it is. Try again in a few minutes.',
    again: 'Try again',
    busy: 'Getting the details…',
  },
};
