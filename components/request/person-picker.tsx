'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { PersonView, StoredPerson } from '@/lib/views/request-view';
import { RadioGroup } from '../form/radio-group';
import { Button } from '../ui/button';
import type { TypedRepresentative } from './typed-answers';
import { usePickedPerson } from './use-picked-person';

interface PersonPickerProps {
  stored: readonly StoredPerson[];
  applicant: PersonView;
}

/** Persons used before as cards, "new contact", and the button "that is me" (S0-1.3.2h4 … h6). */
export function PersonPicker({ stored, applicant }: PersonPickerProps) {
  const t = useTranslations('request.representative');
  const { setValue } = useFormContext<TypedRepresentative>();
  const [isSelf, setIsSelf] = useState(false);
  const fill = usePickedPerson(stored);
  const takeSelf = () => {
    const known = stored.find((person) => samePerson(person, applicant));
    setValue('contactId', known?.id ?? 'new');
    fill(known ?? applicant);
    setIsSelf(true);
  };
  const options = stored.map(({ id, firstName, lastName, email, jobTitle }) => ({
    value: id,
    text: `${firstName} ${lastName}`,
    description: [jobTitle, email].filter(Boolean).join(', '),
  }));
  return (
    <>
      {stored.length > 0 ? (
        <RadioGroup
          name="contactId"
          label={t('choose')}
          options={[...options, { value: 'new', text: t('new'), description: t('newText') }]}
        />
      ) : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="secondary" onClick={takeSelf}>
          {t('self')}
        </Button>
        <span role="status" className="text-sm text-soft">
          {isSelf ? t('selfDone') : ''}
        </span>
      </div>
    </>
  );
}

function samePerson(a: PersonView, b: PersonView): boolean {
  const key = ({ firstName, lastName, email }: PersonView) =>
    [firstName, lastName, email].join('\n').toLowerCase();
  return key(a) === key(b);
}
