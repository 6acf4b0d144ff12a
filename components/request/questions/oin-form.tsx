'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import type { OinPart } from '@/lib/domain/numbers/oin-parts';
import type { FormItemOf } from '@/lib/domain/request/form';
import { RadioGroup } from '../../form/radio-group';
import { TextField } from '../../form/text-field';
import { Tag } from '../../ui/tag';
import { AnswerForm } from '../answer-form';
import { OinNumber } from '../oin-number';
import type { AnswerFormProps } from '../question-props';
import { type TypedOin, toOin } from '../typed-answers';
import { useOinParts } from '../use-oin-parts';

interface OinFormProps extends AnswerFormProps {
  item: FormItemOf<'oin'>;
  defaults: TypedOin;
  /** The number made from the KVK number, taken apart. */
  kvkParts: readonly OinPart[];
}

/** Which number, and the 20 positions it gives. */
export function OinForm({ kvkParts, ...form }: OinFormProps) {
  return (
    <AnswerForm<'oin', TypedOin> {...form} toAnswer={toOin}>
      <OinFields item={form.item} kvkParts={kvkParts} />
    </AnswerForm>
  );
}

function OinFields({ item, kvkParts }: Pick<OinFormProps, 'item' | 'kvkParts'>) {
  const t = useTranslations('request.oin');
  const choice: unknown = useWatch({ name: 'choice' });
  const typedParts = useOinParts(item);
  const parts = choice === 'kvk' ? kvkParts : typedParts;
  return (
    <>
      <RadioGroup name="choice" label={t('choose')} options={useOptions(item)} />
      {choice === 'rsin' ? (
        <TextField
          name="number"
          label={t('rsinLabel')}
          hint={t('rsinHint')}
          inputMode="numeric"
          width="md"
          mono
        />
      ) : null}
      {choice === 'oin' ? (
        <TextField name="number" label={t('ownLabel')} hint={t('ownHint')} width="md" mono />
      ) : null}
      {choice !== 'none' && parts.length > 0 ? <OinNumber parts={parts} /> : null}
    </>
  );
}

function useOptions({ mayLeaveOut }: FormItemOf<'oin'>) {
  const t = useTranslations('request.oin');
  return [
    {
      value: 'kvk',
      text: t('kvk'),
      description: t('kvkText'),
      tag: <Tag tone="info">{t('recommended')}</Tag>,
    },
    { value: 'rsin', text: t('rsin'), description: t('rsinText') },
    { value: 'oin', text: t('own'), description: t('ownText') },
    ...(mayLeaveOut ? [{ value: 'none', text: t('none'), description: t('noneText') }] : []),
  ];
}
