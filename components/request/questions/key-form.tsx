'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import type { Generation } from '@/lib/domain/product/generations';
import type { FormItemOf } from '@/lib/domain/request/form';
import { RadioGroup } from '../../form/radio-group';
import { Notice } from '../../ui/notice';
import { Tag } from '../../ui/tag';
import { AnswerForm } from '../answer-form';
import type { ExpectedSubject } from '../csr-differences';
import { OwnCsr } from '../own-csr';
import type { AnswerFormProps } from '../question-props';
import { type TypedKeyForm, toKey } from '../typed-answers';
import { readHere } from '../use-csr-reading';

interface KeySize {
  readonly bits: number;
  readonly about: string;
}

interface KeyFormProps extends AnswerFormProps {
  item: FormItemOf<'key'>;
  defaults: TypedKeyForm;
  sizes: readonly KeySize[];
  generation: Generation;
  /** The name that was chosen; a request for another one is refused. */
  hostName: string | undefined;
  /** What the certificate will hold, as far as that is known. */
  expected: ExpectedSubject;
}

/** Where the key is made, each way with what it means later. */
export function KeyForm({ sizes, generation, hostName, expected, ...form }: KeyFormProps) {
  const refuse = async ({ kind, csr }: TypedKeyForm) => {
    if (kind !== 'csr') return undefined;
    const reading = await readHere(csr, generation, hostName);
    return reading.state === 'refused' ? { csr: reading.problem } : undefined;
  };
  return (
    <AnswerForm<'key', TypedKeyForm> {...form} toAnswer={toKey} refuse={refuse}>
      <Ways item={form.item} />
      <Way
        sizes={sizes}
        usual={form.item.defaultBits}
        generation={generation}
        hostName={hostName}
        expected={expected}
      />
    </AnswerForm>
  );
}

function Ways({ item }: { item: FormItemOf<'key'> }) {
  const t = useTranslations('request.key');
  const options = [
    {
      value: 'browser',
      text: t('browser'),
      description: t('browserText'),
      tag: <Tag tone="info">{t('recommended')}</Tag>,
    },
    { value: 'csr', text: t('csr'), description: t('csrText') },
  ].filter(({ value }) => item.ways.some((way) => way === value));
  return <RadioGroup name="kind" label={t('choose')} options={options} />;
}

interface WayProps extends Pick<KeyFormProps, 'sizes' | 'generation' | 'hostName' | 'expected'> {
  usual: number;
}

function Way({ sizes, usual, generation, hostName, expected }: WayProps) {
  const kind: unknown = useWatch({ name: 'kind' });
  if (kind === 'csr') return <OwnCsr generation={generation} hostName={hostName} expected={expected} />;
  return <BrowserKey sizes={sizes} usual={usual} />;
}

function BrowserKey({ sizes, usual }: { sizes: readonly KeySize[]; usual: number }) {
  const t = useTranslations('request.key');
  const options = sizes.map(({ bits, about }) => ({
    value: String(bits),
    text: t('bitsOf', { bits: String(bits) }),
    description: about,
    tag: bits === usual ? <Tag tone="info">{t('recommended')}</Tag> : undefined,
  }));
  return (
    <>
      <RadioGroup name="bits" label={t('bits')} hint={t('bitsHint')} options={options} columns={3} />
      <Notice kind="info">
        <p>{t('private')}</p>
        <p>{t('sameBrowser')}</p>
      </Notice>
    </>
  );
}
