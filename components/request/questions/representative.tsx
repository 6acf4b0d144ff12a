import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/locale';
import { formItem } from '@/lib/domain/request/form';
import type { Person } from '@/lib/domain/request/questions/representative';
import type { RequestScreenView, StoredContact } from '@/lib/views/request-view';
import { ClientMessages } from '../../site/client-messages';
import { Card } from '../../ui/card';
import type { QuestionProps } from '../question-props';
import type { TypedPerson, TypedRepresentative } from '../typed-answers';
import { RepresentativeForm } from './representative-form';

/** Who binds the organisation: a person used before, a new one, or the applicant (S0-1.3.2h). */
export function RepresentativeQuestion({ request, back, actions }: QuestionProps) {
  const item = formItem(request.form, 'representative');
  if (!item) return null;
  return (
    <div className="space-y-8">
      <Receives />
      <ClientMessages of={['authority']}>
        <RepresentativeForm
          orderId={request.orderId}
          back={back}
          save={actions.save}
          item={item}
          defaults={defaultsOf(request)}
          stored={request.contacts.map((contact) => ({
            id: contact.id,
            ...personOf(contact, request.applicant.locale),
          }))}
          applicant={request.applicant}
        />
      </ClientMessages>
    </div>
  );
}

function Receives() {
  const t = useTranslations('request.representative');
  return (
    <Card title={t('receivesTitle')} tone="sunken">
      <ul className="list-disc space-y-1 pl-5">
        <li>{t('receives1')}</li>
        <li>{t('receives2')}</li>
      </ul>
      <p className="mt-2 text-soft">{t('receivesHint')}</p>
    </Card>
  );
}

function personOf({ firstName, lastName, email, phone, jobTitle, locale }: StoredContact, asking: Locale) {
  return { firstName, lastName, email, telephone: phone, jobTitle, locale: locale ?? asking };
}

const nobody = { firstName: '', lastName: '', email: '', telephone: '', jobTitle: '' };

function defaultsOf({ answers, contacts, applicant: { locale } }: RequestScreenView): TypedRepresentative {
  const answer = answers.representative;
  if (answer) {
    const { soleAuthority, others = [], ...first } = answer;
    const typed = typedIn(locale);
    return { ...typed(first), soleAuthority: soleAuthority ? 'yes' : 'no', others: others.map(typed) };
  }
  const [first] = contacts;
  const person = first
    ? { contactId: first.id, ...personOf(first, locale) }
    : { contactId: 'new', ...nobody, locale };
  return { ...person, soleAuthority: '', others: [] };
}

const typedIn =
  (asking: Locale) =>
  ({ contactId = 'new', locale = asking, ...person }: Person): TypedPerson => ({
    contactId,
    locale,
    ...person,
  });
