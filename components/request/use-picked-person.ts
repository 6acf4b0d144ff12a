'use client';

import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { PersonView, StoredPerson } from '@/lib/views/request-view';
import type { TypedRepresentative } from './typed-answers';

const nobody = { firstName: '', lastName: '', email: '', telephone: '', jobTitle: '' };

/** A new person is written to in the language that stands there. */
type Filled = Omit<PersonView, 'locale'> & Partial<Pick<PersonView, 'locale'>>;

/** Fills in the fields when another stored person is picked, and empties them for a new one. Gives the act itself. */
export function usePickedPerson(stored: readonly StoredPerson[]): (person: PersonView) => void {
  const { setValue, clearErrors } = useFormContext<TypedRepresentative>();
  const picked = useWatch<TypedRepresentative, 'contactId'>({ name: 'contactId' });
  const filled = useRef(picked);
  const fill = ({ firstName, lastName, email, telephone, jobTitle, locale }: Filled) => {
    const fields = { firstName, lastName, email, telephone, jobTitle, ...(locale && { locale }) };
    for (const [field, value] of Object.entries(fields)) {
      setValue(field as keyof PersonView, value, { shouldDirty: true });
    }
    clearErrors();
  };
  useEffect(() => {
    if (picked === filled.current) return;
    filled.current = picked;
    fill(stored.find(({ id }) => id === picked) ?? nobody);
  });
  return (person) => {
    filled.current = stored.find((one) => one === person)?.id ?? 'new';
    fill(person);
  };
}
