'use client';

import { useTranslations } from 'next-intl';
import { SubmitButton } from '../form/submit-button';

/** Saves the answer; says whether it goes on or back to the summary. */
export function SaveButton({ back }: { back: boolean }) {
  const t = useTranslations('request');
  return <SubmitButton busyText={t('saving')}>{t(back ? 'submitBack' : 'submit')}</SubmitButton>;
}
