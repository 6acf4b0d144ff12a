import { MOST_EXTRA_EMAILS } from '@/lib/domain/reminder/extra-emails';
import { formItem } from '@/lib/domain/request/form';
import type { RequestScreenView, StoredContact } from '@/lib/views/request-view';
import type { QuestionProps } from '../question-props';
import type { TypedOptions } from '../typed-answers';
import { OptionsForm } from './options-form';

/** What may be left out: a technical contact, more recipients of mail, a comment (S0-1.3.2e, S0-1.3.2i1). */
export function OptionsQuestion({ request, actions }: QuestionProps) {
  const item = formItem(request.form, 'options');
  if (!item) return null;
  return (
    <OptionsForm
      orderId={request.orderId}
      back
      save={actions.save}
      item={item}
      defaults={defaultsOf(request)}
      stored={request.contacts.map(personOf)}
    />
  );
}

function personOf({ id, firstName, lastName, email, phone, jobTitle }: StoredContact) {
  return { id, firstName, lastName, email, telephone: phone, jobTitle };
}

const nobody = { firstName: '', lastName: '', email: '', telephone: '', jobTitle: '' };

function defaultsOf({ answers }: RequestScreenView): TypedOptions {
  const { technicalContact, extraEmails = [], comments = '' } = answers.options ?? {};
  const { contactId, ...person } = technicalContact ?? { ...nobody, contactId: 'none' };
  const boxes = Array.from({ length: MOST_EXTRA_EMAILS }, (_, index) => extraEmails[index] ?? '');
  return { technicalContact: { ...person, contactId: contactId ?? 'new' }, extraEmails: boxes, comments };
}
