'use client';

import { useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import type { FormItemOf } from '@/lib/domain/request/form';
import { MethodField, ScopeField } from '../../domain-proof/method-fields';
import { RadioGroup } from '../../form/radio-group';
import { TextField } from '../../form/text-field';
import { Button } from '../../ui/button';
import { Mono } from '../../ui/mono';
import { Notice } from '../../ui/notice';
import { Tag } from '../../ui/tag';
import { AnswerForm } from '../answer-form';
import type { AnswerFormProps } from '../question-props';
import { type TypedDomain, toDomain } from '../typed-answers';

interface DomainFormProps extends AnswerFormProps {
  item: FormItemOf<'domain'>;
  defaults: TypedDomain;
  /** What the organisation's name gives now, where the label was made from an earlier one. */
  offered: string | undefined;
}

/** A name under qvtl.nl, made from the organisation's, or a domain of one's own with its extra steps. */
export function DomainForm({ offered, ...props }: DomainFormProps) {
  return (
    <AnswerForm<'domain', TypedDomain> {...props} toAnswer={toDomain}>
      <DomainFields kinds={props.item.kinds} offered={offered} />
    </AnswerForm>
  );
}

interface DomainFieldsProps {
  kinds: FormItemOf<'domain'>['kinds'];
  offered: string | undefined;
}

function DomainFields({ kinds, offered }: DomainFieldsProps) {
  const t = useTranslations('request.domain');
  const kind: unknown = useWatch({ name: 'kind' });
  const options = [
    {
      value: 'qvtl',
      text: t('qvtl'),
      description: t('qvtlText'),
      tag: <Tag tone="info">{t('recommended')}</Tag>,
    },
    { value: 'own', text: t('own'), description: t('ownText') },
  ].filter(({ value }) => kinds.some((offered) => offered === value));
  return (
    <>
      <RadioGroup name="kind" label={t('choose')} options={options} />
      {kind === 'qvtl' ? (
        <>
          {offered ? <NewerLabel offered={offered} /> : null}
          <TextField
            name="label"
            label={t('label')}
            hint={t('labelHint')}
            autoCapitalize="none"
            width="md"
            mono
            after={<Mono className="text-soft">.qvtl.nl</Mono>}
          />
        </>
      ) : (
        <OwnDomain />
      )}
    </>
  );
}

/** The label stays as it is unless the person takes the new one. */
function NewerLabel({ offered }: { offered: string }) {
  const t = useTranslations('request.domain');
  const { setValue } = useFormContext<TypedDomain>();
  const label = useWatch<TypedDomain, 'label'>({ name: 'label' });
  if (label === offered) return null;
  return (
    <Notice kind="info" title={t('newerTitle')}>
      <p className="wrap-anywhere">{t('newerText', { name: `${offered}.qvtl.nl` })}</p>
      <Button variant="secondary" size="sm" onClick={() => setValue('label', offered, { shouldDirty: true })}>
        {t('newerTake')}
      </Button>
    </Notice>
  );
}

function OwnDomain() {
  const t = useTranslations('request.domain');
  const proof = useTranslations('dcvMethod');
  return (
    <>
      <TextField
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        inputMode="url"
        autoCapitalize="none"
        mono
      />
      <MethodField hint={proof('chooseHint')} />
      <ScopeField />
      <Notice kind="warning" title={t('ownStepsTitle')}>
        <ol className="list-decimal space-y-1 pl-5">
          <li>{t('ownStep1')}</li>
          <li>{t('ownStep2')}</li>
          <li>{t('ownStep3')}</li>
        </ol>
      </Notice>
    </>
  );
}
