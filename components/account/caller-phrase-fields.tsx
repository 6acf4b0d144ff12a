'use client';

import { useTranslations } from 'next-intl';
import { securityQuestions } from '@/lib/domain/account/security-question';
import { Select } from '../form/select';
import { TextField } from '../form/text-field';

/** The four fields of `callerPhrasesSchema`. */
export type TypedPhrases = { question1: string; answer1: string; question2: string; answer2: string };

export const noPhrases: TypedPhrases = { question1: '', answer1: '', question2: '', answer2: '' };

/** The two questions for the telephone (C-05), for any form that asks them; needs the words of `setUp`. */
export function CallerPhraseFields() {
  const t = useTranslations('setUp.question');
  const questions = useTranslations('setUp.questions');
  const options = securityQuestions.map((value) => ({ value, text: questions(value) }));
  return (
    <>
      <Select name="question1" label={t('question1')} width="full" empty options={options} />
      <TextField name="answer1" label={t('answer1')} hint={t('answerHint')} autoComplete="off" width="full" />
      <Select name="question2" label={t('question2')} width="full" empty options={options} />
      <TextField name="answer2" label={t('answer2')} autoComplete="off" width="full" />
    </>
  );
}
