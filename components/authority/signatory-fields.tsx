'use client';

import { useTranslations } from 'next-intl';
import { Select } from '../form/select';
import { TextField } from '../form/text-field';

/** Who signs; `prefix` such as `signatories.0.` where there are several in a form. */
export function SignatoryFields({ prefix = '' }: { prefix?: string }) {
  const t = useTranslations('authority.page');
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField name={`${prefix}firstName`} label={t('firstName')} />
      <TextField name={`${prefix}lastName`} label={t('lastName')} />
      <TextField name={`${prefix}jobTitle`} label={t('jobTitle')} />
      <TextField name={`${prefix}email`} type="email" label={t('email')} hint={t('emailHint')} />
      <Select
        name={`${prefix}locale`}
        label={t('locale')}
        options={[
          { value: 'nl', text: t('languages.nl') },
          { value: 'en', text: t('languages.en') },
        ]}
      />
    </div>
  );
}
