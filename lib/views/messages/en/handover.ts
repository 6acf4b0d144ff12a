import type * as nl from '../nl';
import type { Translation } from '../translation';

export const handover: Translation<typeof nl.handover> = {
  title: 'Does a colleague know this better?',
  lead: 'Have a colleague fill in this part only. Your colleague gets an e-mail with a link and needs no account. The rest of the request stays hidden from your colleague.',
  name: 'Name of your colleague',
  email: 'E-mail address of your colleague',
  locale: 'Language of the e-mail',
  localeNl: 'Dutch',
  localeEn: 'English',
  note: 'Your message',
  noteHint: 'For example what your colleague should mind. At most 500 characters.',
  submit: 'Ask my colleague',
  busy: 'We are sending it…',

  askedTitle: 'You have asked {name}',
  askedText: 'The e-mail went to {email} on <date></date>.',
  opened: '{name} has opened the link, but has not filled in anything yet.',
  notOpened: '{name} has not opened the link yet.',
  meanwhile: 'Meanwhile you can answer the other questions. You get an e-mail when it has been filled in.',
  yourNote: 'Your message: “{note}”',
  again: 'Send the e-mail again',
  withdraw: 'Withdraw',
  answeredTitle: '{name} has filled this in',
  answeredText: 'That was on <date></date>. Look at the answer. You can still change it.',

  step: {
    page: 'Your part of the request',
    from: '{applicant} asks for your help',
    fromText:
      '{applicant} is requesting a PKIoverheid certificate for {account} and has asked you to fill in this part. You see this part only.',
    noteFrom: '{applicant} writes:',
    later: 'Do you want to go on later? Close this page and open the link in the e-mail again.',
    submit: 'Send answer',
    busy: 'We are sending it…',
    doneTitle: 'Thank you, your answer has been sent',
    doneText:
      '{applicant} gets an e-mail about it and goes on with the request. You need not do anything more.',
    doneClose: 'You can close this page.',
    closedTitle: 'This need not be filled in any more',
    withdrawn: 'The question was withdrawn. You need not do anything.',
    submitted: 'The request has meanwhile been submitted or stopped. You need not do anything.',
  },
};
