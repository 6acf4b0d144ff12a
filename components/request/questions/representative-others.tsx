'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import type { Locale } from '@/lib/domain/locale';
import { REPRESENTATIVES_MAX } from '@/lib/domain/request/limits';
import type { StoredPerson } from '@/lib/views/request-view';
import { Select } from '../../form/select';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import type { TypedPerson, TypedRepresentative } from '../typed-answers';
import { PersonFields } from './representative-person';

const nobody: Omit<TypedPerson, 'locale'> = {
  contactId: 'new',
  firstName: '',
  lastName: '',
  email: '',
  telephone: '',
  jobTitle: '',
};

interface OthersProps {
  stored: readonly StoredPerson[];
  /** In which language somebody new is written to, until another is chosen. */
  locale: Locale;
}

/** Up to fourteen people who may approve in the place of the first, in order (S0-1.3.2h). */
export function OtherRepresentatives({ stored, locale }: OthersProps) {
  const t = useTranslations('request.representative');
  const { fields, append, remove } = useFieldArray<TypedRepresentative>({ name: 'others' });
  return (
    <section aria-labelledby="other-representatives" className="space-y-4 border-t border-line pt-6">
      <div>
        <h2 id="other-representatives" className="text-xl font-semibold">
          {t('othersTitle')}
        </h2>
        <p className="mt-1 max-w-[65ch] text-soft">{t('othersText', { most: REPRESENTATIVES_MAX - 1 })}</p>
      </div>
      {fields.map((field, index) => (
        <Card key={field.id} level={3} title={t('other', { position: index + 2 })}>
          <div className="space-y-4">
            <OtherPerson index={index} stored={stored} locale={locale} />
            <Button variant="secondary" size="sm" onClick={() => remove(index)}>
              {t('removeOther')}
              <span className="sr-only">: {t('other', { position: index + 2 })}</span>
            </Button>
          </div>
        </Card>
      ))}
      {fields.length < REPRESENTATIVES_MAX - 1 ? (
        <Button variant="secondary" onClick={() => append({ ...nobody, locale })}>
          {t('addOther')}
        </Button>
      ) : null}
    </section>
  );
}

function OtherPerson({ index, stored, locale }: OthersProps & { index: number }) {
  const t = useTranslations('request.representative');
  useStoredPerson(index, stored, locale);
  const persons = stored.map(({ id, firstName, lastName }) => ({
    value: id,
    text: `${firstName} ${lastName}`,
  }));
  return (
    <>
      {stored.length > 0 ? (
        <Select
          name={`others.${index}.contactId`}
          label={t('otherStored')}
          options={[{ value: 'new', text: t('new') }, ...persons]}
        />
      ) : null}
      <PersonFields prefix={`others.${index}.`} />
    </>
  );
}

/** Fills in the fields when another stored person is picked, and empties them for a new one. */
function useStoredPerson(index: number, stored: readonly StoredPerson[], locale: Locale): void {
  const { setValue } = useFormContext<TypedRepresentative>();
  const picked = useWatch<TypedRepresentative, `others.${number}.contactId`>({
    name: `others.${index}.contactId`,
  });
  const filled = useRef(picked);
  useEffect(() => {
    if (picked === filled.current) return;
    filled.current = picked;
    const { id: _, ...person } = stored.find(({ id }) => id === picked) ?? { ...nobody, locale, id: 'new' };
    setValue(`others.${index}`, { ...person, contactId: picked }, { shouldDirty: true });
  });
}
