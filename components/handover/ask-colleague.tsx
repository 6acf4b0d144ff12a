'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { z } from 'zod';
import type { QuestionId } from '@/lib/domain/request/form';
import type { colleagueSchema } from '@/lib/domain/request/handover';
import type { ActionResult } from '@/lib/views/action-result';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import { Disclosure } from '../ui/disclosure';

type Typed = z.input<typeof colleagueSchema>;

export interface AskColleagueProps {
  orderId: string;
  question: QuestionId;
  /** Writes to the colleague; the page then shows how it stands. */
  ask: (input: Typed & { orderId: string; question: QuestionId }) => Promise<ActionResult>;
}

const rules = () => import('./schemas').then(({ colleagueSchema }) => colleagueSchema);

/** Hands this one question to somebody else. */
export function AskColleague({ orderId, question, ask }: AskColleagueProps) {
  const t = useTranslations('handover');
  const locale = useLocale();
  return (
    <Disclosure summary={t('title')}>
      <p className="max-w-[65ch]">{t('lead')}</p>
      <Form<Typed>
        schema={rules}
        defaults={{ name: '', email: '', note: '', locale }}
        action={(typed) => ask({ ...typed, orderId, question })}
      >
        <TextField name="name" label={t('name')} width="md" />
        <TextField name="email" type="email" label={t('email')} />
        <RadioGroup
          name="locale"
          label={t('locale')}
          columns={2}
          options={[
            { value: 'nl', text: t('localeNl') },
            { value: 'en', text: t('localeEn') },
          ]}
        />
        <TextArea name="note" label={t('note')} hint={t('noteHint')} rows={3} optional spellCheck />
        <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
