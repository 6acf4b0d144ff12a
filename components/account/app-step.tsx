'use client';

import { useTranslations } from 'next-intl';
import type { FormAction } from '../form/use-submit';
import { StepHeader } from '../ui/step-header';
import { EnrolApp } from './enrol-app';
import type { SetUpView } from './set-up-view';

interface AppStepProps {
  view: Extract<SetUpView, { step: 'authenticator' }>;
  action: FormAction<{ code: string; app: string }, readonly string[]>;
  onCodes: (codes: readonly string[]) => void;
}

/** Second step of the set-up: linking the first app. */
export function AppStep({ view, action, onCodes }: AppStepProps) {
  const t = useTranslations('setUp.app');
  return (
    <>
      <StepHeader step={2} total={3} title={t('title')} lead={t('lead')} />
      <EnrolApp view={view} action={action} onSuccess={onCodes} asksWhich />
    </>
  );
}
