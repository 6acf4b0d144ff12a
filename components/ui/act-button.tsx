'use client';

import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState, useTransition } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import { Button } from './button';
import type { ButtonSize, ButtonVariant } from './button-styles';
import { useProblemText } from './problem-text';

interface ActButtonProps {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  action: () => Promise<ActionResult<unknown>>;
}

/** One press, one act; says so beside the button when it did not work. */
export function ActButton({ children, variant = 'secondary', size = 'sm', action }: ActButtonProps) {
  const words = useProblemText();
  const unreachable = useTranslations('form')('unreachable');
  const busyText = useTranslations('ui')('busy');
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();
  const run = () =>
    start(async () => {
      setProblem(undefined);
      try {
        const result = await action();
        if (!result.ok) setProblem(words(result.problem));
      } catch (error) {
        unstable_rethrow(error);
        setProblem(unreachable);
      }
    });
  return (
    <>
      <Button variant={variant} size={size} busy={busy} busyText={busyText} onClick={run}>
        {children}
      </Button>
      {problem ? (
        <span role="alert" className="text-sm text-danger">
          {problem}
        </span>
      ) : null}
    </>
  );
}
