'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { locales } from '@/lib/domain/locale';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';

export type TypedProfile = { firstName: string; lastName: string; phone: string; locale: 'nl' | 'en' };

const schema = () => import('./schemas').then((rules) => rules.profileSchema);

interface ProfileFormProps {
  profile: TypedProfile;
  action: FormAction<TypedProfile, void>;
  done: string;
}

/** One's own name, telephone in any notation, and the language of the mails. */
export function ProfileForm({ profile, action, done }: ProfileFormProps) {
  const t = useTranslations('security.profile');
  const router = useRouter();
  return (
    <Form<TypedProfile, void>
      schema={schema}
      defaults={profile}
      action={action}
      onSuccess={() => router.push(done)}
    >
      <TextField name="firstName" label={t('firstName')} autoComplete="given-name" />
      <TextField name="lastName" label={t('lastName')} autoComplete="family-name" />
      <TextField
        name="phone"
        type="tel"
        label={t('phone')}
        hint={t('phoneHint')}
        autoComplete="tel"
        width="md"
        optional
      />
      <RadioGroup
        name="locale"
        label={t('locale')}
        columns={2}
        options={locales.map((value) => ({ value, text: t(`locales.${value}`) }))}
      />
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  );
}
