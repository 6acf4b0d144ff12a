'use client';

import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { SubmitButton } from '../form/submit-button';

const Section = createContext(false);

/** Around a question that stands on one page with the others: saving it stays there. */
export function AsSection({ children }: { children: ReactNode }) {
  return <Section value={true}>{children}</Section>;
}

export const useIsSection = () => useContext(Section);

/** Saves one part of the page and says so, until it is changed again. `times`: how often it was saved. */
export function SaveSection({ times }: { times: number }) {
  const t = useTranslations('request');
  const { watch } = useFormContext();
  const [before, setBefore] = useState(0);
  useEffect(() => {
    const watching = watch(() => setBefore(times));
    return () => watching.unsubscribe();
  }, [watch, times]);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <SubmitButton busyText={t('saving')}>{t('onePage.save')}</SubmitButton>
      <p role="status" className="font-medium text-success">
        {times > before ? t('onePage.saved') : null}
      </p>
    </div>
  );
}
