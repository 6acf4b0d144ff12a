import type { requestOptions as nl } from '../nl/request-options';
import type { Translation } from '../translation';

export const requestOptions: Translation<typeof nl> = {
  title: 'Additional options',
  lead: 'You may skip everything on this page.',
  technicalTitle: 'Technical contact',
  technicalText:
    'Someone whom DigiCert may ask technical questions, for example your administrator. Without a technical contact those questions come to you.',
  choose: 'Who is the technical contact?',
  nobody: 'No technical contact',
  new: 'New contact',
  newText: 'Fill in the details of this person.',
  firstName: 'First names',
  lastName: 'Last name',
  email: 'E-mail address',
  telephone: 'Telephone number',
  jobTitle: 'Job title',
  emailsTitle: 'Extra recipients of e-mail',
  emailsText:
    'These addresses also get the e-mail with the public certificate and the reminders before it ends. They never get your key.',
  emailOf: 'E-mail address {number, number}',
  commentsTitle: 'Comments to the validation team',
  comments: 'Your comment',
  commentsHint: 'For example when it is best to call. At most 1000 characters. We and DigiCert read this.',
};
