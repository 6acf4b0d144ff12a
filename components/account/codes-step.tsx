'use client';

import { useTranslations } from 'next-intl';
import type { FormAction } from '../form/use-submit';
import { StepHeader } from '../ui/step-header';
import { CodesToKeep } from './codes-to-keep';
import type { SetUpEndTyped } from './schemas';

interface CodesStepProps {
  codes: readonly string[];
  username: string;
  action: FormAction<SetUpEndTyped, never>;
}

/** Last step of the set-up: the recovery codes, put away. */
export function CodesStep(props: CodesStepProps) {
  const t = useTranslations('setUp.codes');
  return (
    <>
      <StepHeader step={3} total={3} title={t('title')} lead={t('lead')} />
      <CodesToKeep {...props} offersSecondApp submit={{ text: t('submit'), busy: t('busy') }} />
    </>
  );
}
