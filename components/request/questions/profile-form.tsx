'use client';

import { useTranslations } from 'next-intl';
import type { FormItemOf } from '@/lib/domain/request/form';
import { CheckboxField } from '../../form/checkbox-field';
import { RadioGroup } from '../../form/radio-group';
import { Disclosure } from '../../ui/disclosure';
import { AnswerForm } from '../answer-form';
import type { AnswerFormProps } from '../question-props';
import { type TypedProfile, toProfile } from '../typed-person';

interface ProfileFormProps extends AnswerFormProps {
  item: FormItemOf<'profile'>;
  defaults: TypedProfile;
}

/** The purposes as cards; how the CA signs stands apart, for who knows what that is. */
export function ProfileForm(props: ProfileFormProps) {
  const t = useTranslations('request.profile');
  const { item, defaults } = props;
  const options = item.options.map((value) => ({
    value,
    text: t(`option.${value}`),
    description: t(`about.${value}`),
  }));
  return (
    <AnswerForm<'profile', TypedProfile> {...props} toAnswer={toProfile}>
      <RadioGroup name="option" label={t('choose')} options={options} />
      <Disclosure summary={t('expert')} open={defaults.pss}>
        <CheckboxField name="pss" label={t('pss')} hint={t('pssHint')} optional />
      </Disclosure>
    </AnswerForm>
  );
}
