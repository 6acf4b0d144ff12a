'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import type { OinPart } from '@/lib/domain/numbers/oin-parts';
import type { FormItemOf } from '@/lib/domain/request/form';
import type { JudgeNumber } from '@/lib/views/request-findings';
import { RadioGroup } from '../../form/radio-group';
import { TextField } from '../../form/text-field';
import { Tag } from '../../ui/tag';
import { AnswerForm } from '../answer-form';
import { OinLookUp } from '../oin-look-up';
import { OinNumber } from '../oin-number';
import type { AnswerFormProps } from '../question-props';
import { type TypedOin, toOin } from '../typed-answers';
import { useOinParts } from '../use-oin-parts';

interface OinFormProps extends AnswerFormProps {
  item: FormItemOf<'oin'>;
  defaults: TypedOin;
  /** The number made from the KVK number, taken apart. */
  kvkParts: readonly OinPart[];
  judge: JudgeNumber | undefined;
}

/** Which number, and the 20 positions it gives. */
export function OinForm({ kvkParts, judge, ...form }: OinFormProps) {
  return (
    <AnswerForm<'oin', TypedOin> {...form} toAnswer={toOin}>
      <OinFields orderId={form.orderId} item={form.item} kvkParts={kvkParts} judge={judge} />
    </AnswerForm>
  );
}

type FieldsProps = Pick<OinFormProps, 'orderId' | 'item' | 'kvkParts' | 'judge'>;

function OinFields({ orderId, item, kvkParts, judge }: FieldsProps) {
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
      {choice === 'sub_oin' ? (
        <TextField name="number" label={t('subLabel')} hint={t('subHint')} width="md" mono />
      ) : null}
      {judge && choice !== 'kvk' && choice !== 'none' ? <OinLookUp orderId={orderId} judge={judge} /> : null}
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
    { value: 'sub_oin', text: t('sub'), description: t('subText') },
    ...(mayLeaveOut ? [{ value: 'none', text: t('none'), description: t('noneText') }] : []),
  ];
}
