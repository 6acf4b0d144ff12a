'use client';

import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext } from 'react';
import { SubmitButton } from '../form/submit-button';

const Sending = createContext(false);

/** Around the question of a colleague, whose answer goes to the applicant. */
export function SendsAnswer({ children }: { children: ReactNode }) {
  return <Sending value={true}>{children}</Sending>;
}

/** Saves the answer; says whether it goes on, back to the summary, or to whoever asked. */
export function SaveButton({ back }: { back: boolean }) {
  const t = useTranslations('request');
  const step = useTranslations('handover.step');
  if (useContext(Sending)) return <SubmitButton busyText={step('busy')}>{step('submit')}</SubmitButton>;
  return <SubmitButton busyText={t('saving')}>{t(back ? 'submitBack' : 'submit')}</SubmitButton>;
}
