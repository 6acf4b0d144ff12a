'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import type { FormAction } from '../form/use-submit';
import { Button } from '../ui/button';
import { type AskFactor, StepUpContext } from '../ui/step-up';
import { CodeField } from './code-field';

const schema = () => import('./schemas').then((rules) => rules.appCodeSchema);

interface FactorAgainProps {
  confirm: FormAction<{ code: string }, void>;
  children: ReactNode;
}

/**
 * Around everything that somebody signed in sees: lets any form ask for the code of the app once more before a
 * sensitive act, over the page, so that nothing typed is lost.
 */
export function FactorAgain({ confirm, children }: FactorAgainProps) {
  const t = useTranslations('factorAgain');
  const box = useRef<HTMLDialogElement>(null);
  const answer = useRef<(given: boolean) => void>(undefined);
  const [asking, setAsking] = useState(false);
  const id = useId();

  const ask = useCallback<AskFactor>(() => {
    setAsking(true);
    return new Promise((resolve) => {
      answer.current = resolve;
    });
  }, []);
  // Opened once the form is there, so that the browser puts the focus in its field.
  useEffect(() => {
    if (asking) box.current?.showModal();
  }, [asking]);
  const settle = (given: boolean) => {
    answer.current?.(given);
    answer.current = undefined;
    setAsking(false);
    box.current?.close();
  };

  return (
    <StepUpContext value={ask}>
      {children}
      <dialog
        ref={box}
        aria-labelledby={id}
        onClose={() => settle(false)}
        className="m-auto w-[calc(100%-2rem)] max-w-lg rounded-lg border border-line bg-surface p-5 text-left text-base text-ink shadow-overlay backdrop:bg-[#04141999] open:animate-appear sm:p-6"
      >
        <h2 id={id} className="mb-2 text-xl font-semibold">
          {t('title')}
        </h2>
        <p className="mb-5 text-soft">{t('text')}</p>
        {asking ? (
          <Form schema={schema} defaults={{ code: '' }} action={confirm} onSuccess={() => settle(true)}>
            <CodeField label={t('code')} hint={t('codeHint')} />
            <div className="flex flex-wrap gap-3">
              <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
              <Button variant="secondary" onClick={() => settle(false)}>
                {t('cancel')}
              </Button>
            </div>
          </Form>
        ) : null}
        <p className="mt-5 border-t border-line pt-4 text-sm text-soft">{t('noApp')}</p>
      </dialog>
    </StepUpContext>
  );
}
