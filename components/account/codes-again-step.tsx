'use client';

import { useTranslations } from 'next-intl';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { StepHeader } from '../ui/step-header';
import { CodeField } from './code-field';

const schemas = {
  owed: () => import('./schemas').then((rules) => rules.appCodeSchema),
  given: () => import('./schemas').then((rules) => rules.showCodesSchema),
};

interface CodesAgainStepProps {
  /** A code of the app is asked first; else one was given a moment ago. */
  codeOwed: boolean;
  action: FormAction<{ code: string }, readonly string[]>;
  onCodes: (codes: readonly string[]) => void;
}

/** The browser was closed before the codes were put away: a new set, after showing who it is. */
export function CodesAgainStep({ codeOwed, action, onCodes }: CodesAgainStepProps) {
  const t = useTranslations('setUp.again');
  return (
    <>
      <StepHeader step={3} total={3} title={t('title')} lead={t('lead')} />
      <Form<{ code: string }, readonly string[]>
        schema={codeOwed ? schemas.owed : schemas.given}
        defaults={{ code: '' }}
        action={action}
        onSuccess={onCodes}
      >
        {codeOwed ? <CodeField label={t('code')} hint={t('codeHint')} /> : null}
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </>
  );
}
