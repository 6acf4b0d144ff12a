'use client';

import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { useFormStatus } from 'react-dom';
import type { ActionResult, ShownProblem } from '@/lib/views/action-result';
import { Button } from '../ui/button';
import type { ButtonSize, ButtonVariant } from '../ui/button-styles';
import { Notice } from '../ui/notice';
import { useProblemText } from '../ui/problem-text';

interface ActFormProps {
  action: (form: FormData) => Promise<ActionResult<unknown>>;
  className?: string;
  children: ReactNode;
}

/** Buttons that do one thing, with nothing to fill in; what goes wrong is said under them. */
export function ActForm({ action, className, children }: ActFormProps) {
  const words = useProblemText();
  const unreachable = useTranslations('form')('unreachable');
  const [problem, act] = useActionState<ShownProblem | 'unreachable' | undefined, FormData>(
    async (_before, form) => {
      try {
        const result = await action(form);
        return result.ok ? undefined : result.problem;
      } catch (error) {
        unstable_rethrow(error);
        return 'unreachable';
      }
    },
    undefined,
  );
  return (
    <form action={act} className={className}>
      {children}
      {problem ? (
        <Notice kind="danger" live className="mt-3">
          <p>{problem === 'unreachable' ? unreachable : words(problem)}</p>
        </Notice>
      ) : null}
    </form>
  );
}

interface ActButtonProps {
  children: ReactNode;
  busyText: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
}

/** The button of an {@link ActForm}; says what is going on and takes no second press meanwhile. */
export function ActButton({ children, ...button }: ActButtonProps) {
  const { pending } = useFormStatus();
  return (
    <Button type="submit" busy={pending} {...button}>
      {children}
    </Button>
  );
}
