'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { useWatch } from 'react-hook-form';
import { MOST_EXTRA_EMAILS } from '@/lib/domain/reminder/extra-emails';
import type { FormItemOf } from '@/lib/domain/request/form';
import type { StoredName } from '@/lib/views/request-view';
import { RadioGroup } from '../../form/radio-group';
import { TextArea } from '../../form/text-area';
import { TextField } from '../../form/text-field';
import { AnswerForm } from '../answer-form';
import type { AnswerFormProps } from '../question-props';
import { type TypedOptions, toOptions } from '../typed-answers';

interface OptionsFormProps extends AnswerFormProps {
  item: FormItemOf<'options'>;
  defaults: TypedOptions;
  stored: readonly StoredName[];
}

/** Three things beside each other, each of which may stay empty. */
export function OptionsForm({ stored, ...form }: OptionsFormProps) {
  const t = useTranslations('request.options');
  return (
    <AnswerForm<'options', TypedOptions> {...form} toAnswer={(typed) => toOptions(typed, stored)}>
      <Part title={t('technicalTitle')} text={t('technicalText')}>
        <TechnicalContact stored={stored} />
      </Part>
      <Part title={t('emailsTitle')} text={t('emailsText')}>
        <ExtraEmails />
      </Part>
      <Part title={t('commentsTitle')}>
        <TextArea
          name="comments"
          label={t('comments')}
          hint={t('commentsHint')}
          rows={4}
          optional
          spellCheck
        />
      </Part>
    </AnswerForm>
  );
}

function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="space-y-4 border-t border-line pt-6">
      <div>
        <h2 id={id} className="text-xl font-semibold">
          {title}
        </h2>
        {text ? <p className="mt-1 max-w-[65ch] text-soft">{text}</p> : null}
      </div>
      {children}
    </section>
  );
}

function TechnicalContact({ stored }: { stored: readonly StoredName[] }) {
  const t = useTranslations('request.options');
  const picked: unknown = useWatch({ name: 'technicalContact.contactId' });
  const persons = stored.map(({ id, firstName, lastName, email, jobTitle }) => ({
    value: id,
    text: `${firstName} ${lastName}`,
    description: [jobTitle, email].filter(Boolean).join(', '),
  }));
  const options = [
    { value: 'none', text: t('nobody') },
    ...persons,
    { value: 'new', text: t('new'), description: t('newText') },
  ];
  return (
    <>
      <RadioGroup name="technicalContact.contactId" label={t('choose')} options={options} />
      {picked === 'new' ? <PersonFields /> : null}
    </>
  );
}

function PersonFields() {
  const t = useTranslations('request.options');
  return (
    <>
      <TextField name="technicalContact.firstName" label={t('firstName')} width="md" />
      <TextField name="technicalContact.lastName" label={t('lastName')} width="md" />
      <TextField name="technicalContact.email" type="email" label={t('email')} />
      <TextField name="technicalContact.telephone" type="tel" label={t('telephone')} width="md" />
      <TextField name="technicalContact.jobTitle" label={t('jobTitle')} width="md" />
    </>
  );
}

const boxes = Array.from({ length: MOST_EXTRA_EMAILS }, (_, index) => ({
  name: `extraEmails.${index}`,
  number: index + 1,
}));

function ExtraEmails() {
  const t = useTranslations('request.options');
  const typed = useWatch<TypedOptions, 'extraEmails'>({ name: 'extraEmails' });
  // One empty box at a time: the next one comes when this one is used.
  const used = typed.filter((address) => address.trim() !== '').length;
  return boxes
    .slice(0, used + 1)
    .map(({ name, number }) => (
      <TextField key={name} name={name} type="email" label={t('emailOf', { number })} optional />
    ));
}
