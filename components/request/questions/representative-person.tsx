'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { locales } from '@/lib/domain/locale';
import { Select } from '../../form/select';
import { TextField } from '../../form/text-field';

/** The fields of one representative; `prefix` such as `others.0.` where there are several in a form. */
export function PersonFields({ prefix = '' }: { prefix?: string }) {
  const t = useTranslations('request.representative');
  const contactId: unknown = useWatch({ name: `${prefix}contactId` });
  // Another name is another person: who is stored keeps the name.
  const readOnly = contactId !== 'new';
  const name = (field: string) => `${prefix}${field}`;
  return (
    <>
      <TextField
        name={name('firstName')}
        label={t('firstName')}
        hint={t('firstNameHint')}
        readOnly={readOnly}
        width="md"
      />
      <TextField
        name={name('lastName')}
        label={t('lastName')}
        hint={t('lastNameHint')}
        readOnly={readOnly}
        width="md"
      />
      <TextField name={name('email')} type="email" label={t('email')} hint={t('emailHint')} />
      <TextField
        name={name('telephone')}
        type="tel"
        label={t('telephone')}
        hint={t('telephoneHint')}
        width="md"
      />
      <TextField name={name('jobTitle')} label={t('jobTitle')} hint={t('jobTitleHint')} width="md" />
      <Select
        name={name('locale')}
        label={t('locale')}
        hint={t('localeHint')}
        options={locales.map((value) => ({ value, text: t(`locales.${value}`) }))}
      />
    </>
  );
}
