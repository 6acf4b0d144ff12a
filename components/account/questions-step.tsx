'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { Notice } from '../ui/notice';
import { StepHeader } from '../ui/step-header';
import { CallerPhraseFields, noPhrases, type TypedPhrases } from './caller-phrase-fields';

const schema = () =>
  import('@/lib/domain/account/security-question').then((rules) => rules.callerPhrasesSchema);

/** S0-1.2.2: the questions by which support knows a caller, with what they are for and what they are not for. */
export function QuestionsStep({ action }: { action: FormAction<TypedPhrases, void> }) {
  const t = useTranslations('setUp.question');
  const router = useRouter();
  return (
    <>
      <StepHeader step={1} total={3} title={t('title')} lead={t('lead')} />
      <Notice className="mb-8">
        <p>{t('why')}</p>
      </Notice>
      <Form<TypedPhrases, void>
        schema={schema}
        defaults={noPhrases}
        action={action}
        onSuccess={() => router.refresh()}
      >
        <CallerPhraseFields />
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </>
  );
}
