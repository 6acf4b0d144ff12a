'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { securityQuestions } from '@/lib/domain/account/security-question';
import { Form } from '../form/form';
import { Select } from '../form/select';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Notice } from '../ui/notice';
import { StepHeader } from '../ui/step-header';

type Typed = { question: string; answer: string };

const schema = () => import('./schemas').then((rules) => rules.questionSchema);

/** S0-1.2.2: the question by which support knows a caller, with what it is for and what it is not for. */
export function QuestionStep({ action }: { action: FormAction<Typed, void> }) {
  const t = useTranslations('setUp.question');
  const questions = useTranslations('setUp.questions');
  const router = useRouter();
  return (
    <>
      <StepHeader step={1} total={3} title={t('title')} lead={t('lead')} />
      <Notice className="mb-8">
        <p>{t('why')}</p>
      </Notice>
      <Form<Typed, void>
        schema={schema}
        defaults={{ question: '', answer: '' }}
        action={action}
        onSuccess={() => router.refresh()}
      >
        <Select
          name="question"
          label={t('question')}
          width="full"
          empty
          options={securityQuestions.map((value) => ({ value, text: questions(value) }))}
        />
        <TextField name="answer" label={t('answer')} hint={t('answerHint')} autoComplete="off" width="full" />
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </>
  );
}
