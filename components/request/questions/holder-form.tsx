'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import type { FormItemOf } from '@/lib/domain/request/form';
import type { CountryChoice } from '@/lib/views/country-choices';
import type { StoredHolder } from '@/lib/views/request-view';
import { RadioGroup } from '../../form/radio-group';
import { TextField } from '../../form/text-field';
import { TitleField } from '../../person/title-field';
import { AnswerForm } from '../answer-form';
import type { AnswerFormProps } from '../question-props';
import { type TypedHolder, toHolder } from '../typed-person';
import { PlaceFields } from './place-fields';
import { ThatIsMe } from './that-is-me';

interface Choices {
  countries: readonly CountryChoice[];
  provinces: readonly CountryChoice[];
}

interface HolderFormProps extends AnswerFormProps, Choices {
  item: FormItemOf<'holder'>;
  defaults: TypedHolder;
  stored: readonly StoredHolder[];
  /** The applicant's own details. */
  self: Partial<TypedHolder>;
}

/** Persons used before as cards, and the fields of a new one under the last card. */
export function HolderForm({ stored, self, countries, provinces, ...form }: HolderFormProps) {
  const t = useTranslations('request.holder');
  const cards = stored.map(({ id, firstName, lastName, email, professionalTitle }) => ({
    value: id,
    text: `${firstName} ${lastName}`,
    description: [professionalTitle, email].filter(Boolean).join(', '),
  }));
  return (
    <AnswerForm<'holder', TypedHolder> {...form} toAnswer={toHolder}>
      {cards.length > 0 ? (
        <RadioGroup
          name="individualId"
          label={t('choose')}
          options={[...cards, { value: 'new', text: t('new'), description: t('newText') }]}
        />
      ) : null}
      <PersonFields titles={form.item.titles} self={self} countries={countries} provinces={provinces} />
    </AnswerForm>
  );
}

interface PersonFieldsProps extends Choices {
  titles: readonly string[];
  self: Partial<TypedHolder>;
}

function PersonFields({ titles, self, ...places }: PersonFieldsProps) {
  const t = useTranslations('request.holder');
  const chosen: unknown = useWatch({ name: 'individualId' });
  if (chosen !== 'new') return <p className="max-w-[65ch] text-soft">{t('kept')}</p>;
  return (
    <div className="space-y-6">
      <ThatIsMe self={self} />
      <TextField name="firstName" label={t('firstName')} hint={t('firstNameHint')} width="md" />
      <TextField name="lastName" label={t('lastName')} hint={t('lastNameHint')} width="md" />
      {titles.length > 0 ? <TitleField titles={titles} /> : null}
      <TextField name="email" type="email" label={t('email')} hint={t('emailHint')} />
      <TextField name="telephone" type="tel" label={t('telephone')} hint={t('telephoneHint')} width="md" />
      <PlaceFields words="request.holder" {...places} />
    </div>
  );
}
