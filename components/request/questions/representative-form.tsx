'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import type { FormItemOf } from '@/lib/domain/request/form';
import type { PersonView, StoredPerson } from '@/lib/views/request-view';
import { AuthorityFinding } from '../../authority/authority-finding';
import { RadioGroup } from '../../form/radio-group';
import { Notice } from '../../ui/notice';
import { AnswerForm } from '../answer-form';
import { PersonPicker } from '../person-picker';
import type { AnswerFormProps } from '../question-props';
import { type TypedRepresentative, toRepresentative } from '../typed-answers';
import { OtherRepresentatives } from './representative-others';
import { PersonFields } from './representative-person';

interface RepresentativeFormProps extends AnswerFormProps {
  item: FormItemOf<'representative'>;
  defaults: TypedRepresentative;
  stored: readonly StoredPerson[];
  applicant: PersonView;
}

/** The person, what the trade register says, the statement, and whoever may approve beside them. */
export function RepresentativeForm(props: RepresentativeFormProps) {
  const { stored, applicant, ...form } = props;
  return (
    <AnswerForm<'representative', TypedRepresentative> {...form} toAnswer={toRepresentative}>
      <PersonPicker stored={stored} applicant={applicant} />
      <PersonFields />
      <AuthorityFinding orderId={form.orderId} />
      <SoleAuthority />
      <OtherRepresentatives stored={stored} locale={applicant.locale} />
    </AnswerForm>
  );
}

function SoleAuthority() {
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
        <Notice title={t('poaTitle')} live>
          <p>{t('poaText')}</p>
        </Notice>
      ) : null}
    </>
  );
}
