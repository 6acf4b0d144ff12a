'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import type { FormItemOf } from '@/lib/domain/request/form';
import type { PersonView, StoredPerson } from '@/lib/views/request-view';
import { RadioGroup } from '../../form/radio-group';
import { TextField } from '../../form/text-field';
import { buttonClass } from '../../ui/button-styles';
import { Notice } from '../../ui/notice';
import { AnswerForm } from '../answer-form';
import { PersonPicker } from '../person-picker';
import type { AnswerFormProps } from '../question-props';
import { type TypedRepresentative, toRepresentative } from '../typed-answers';

interface RepresentativeFormProps extends AnswerFormProps {
  item: FormItemOf<'representative'>;
  defaults: TypedRepresentative;
  stored: readonly StoredPerson[];
  applicant: PersonView;
  /** Asks the validation team for a model power of attorney. */
  powerOfAttorneyMail: string;
}

/** The person and the statement that this person may act alone. */
export function RepresentativeForm(props: RepresentativeFormProps) {
  const { stored, applicant, powerOfAttorneyMail, ...form } = props;
  return (
    <AnswerForm<'representative', TypedRepresentative> {...form} toAnswer={toRepresentative}>
      <PersonPicker stored={stored} applicant={applicant} />
      <PersonFields />
      <SoleAuthority powerOfAttorneyMail={powerOfAttorneyMail} />
    </AnswerForm>
  );
}

function PersonFields() {
  const t = useTranslations('request.representative');
  const contactId: unknown = useWatch({ name: 'contactId' });
  // Another name is another person: who is stored keeps the name.
  const readOnly = contactId !== 'new';
  return (
    <>
      <TextField
        name="firstName"
        label={t('firstName')}
        hint={t('firstNameHint')}
        readOnly={readOnly}
        width="md"
      />
      <TextField
        name="lastName"
        label={t('lastName')}
        hint={t('lastNameHint')}
        readOnly={readOnly}
        width="md"
      />
      <TextField name="email" type="email" label={t('email')} hint={t('emailHint')} />
      <TextField name="telephone" type="tel" label={t('telephone')} hint={t('telephoneHint')} width="md" />
      <TextField name="jobTitle" label={t('jobTitle')} hint={t('jobTitleHint')} width="md" />
    </>
  );
}

function SoleAuthority({ powerOfAttorneyMail }: { powerOfAttorneyMail: string }) {
  const t = useTranslations('request.representative');
  const sole: unknown = useWatch({ name: 'soleAuthority' });
  return (
    <>
      <RadioGroup
        name="soleAuthority"
        label={t('sole')}
        hint={t('soleHint')}
        options={[
          { value: 'yes', text: t('soleYes'), description: t('soleYesText') },
          { value: 'no', text: t('soleNo'), description: t('soleNoText') },
        ]}
      />
      {sole === 'no' ? (
        <Notice kind="warning" title={t('poaTitle')} live>
          <p>{t('poaText')}</p>
          <p>
            <a href={powerOfAttorneyMail} className={buttonClass('secondary', 'sm')}>
              {t('poaAsk')}
            </a>
          </p>
        </Notice>
      ) : null}
    </>
  );
}
