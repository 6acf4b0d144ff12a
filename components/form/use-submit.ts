'use client';

import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import type { ActionResult, ShownProblem } from '@/lib/views/action-result';
import { useProblemText } from '../ui/problem-text';
import { useStepUp } from '../ui/step-up';

/** What a form calls: a server action that takes what was typed. */
export type FormAction<Input, Value> = (typed: Input) => Promise<ActionResult<Value>>;

interface Submission<Input extends FieldValues, Value> {
  form: UseFormReturn<Input>;
  action: FormAction<Input, Value>;
  onSuccess: ((value: Value) => void) | undefined;
}

interface Refusal {
  /** How many times the form was refused; each time the summary gets the focus again. */
  readonly count: number;
  /** What the form as a whole was refused for. */
  readonly text: string | undefined;
}

/** Runs the action of a form: once at a time, with every outcome, lost connections included, on the screen. */
export function useSubmit<Input extends FieldValues, Value>(submission: Submission<Input, Value>) {
  const { form, action, onSuccess } = submission;
  const words = useProblemText();
  const stepUp = useStepUp();
  const unreachable = useTranslations('form')('unreachable');
  const [busy, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal>({ count: 0, text: undefined });
  const refuse = (text?: string) => setRefusal(({ count }) => ({ count: count + 1, text }));

  const send = async () => {
    try {
      const result = await stepUp(() => action(form.getValues()));
      if (result.ok) onSuccess?.(result.value);
      else refuse(showProblem(form, result.problem) ? undefined : words(result.problem));
    } catch (error) {
      unstable_rethrow(error);
      refuse(unreachable);
    }
  };
  const check = form.handleSubmit(
    () => start(send),
    () => refuse(),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void check(event);
  };
  return { submit, busy, refusal };
}

/** Puts the problems of single fields at those fields; true when that says everything there is to say. */
function showProblem<Input extends FieldValues>(
  form: UseFormReturn<Input>,
  { code, fields = {} }: ShownProblem,
): boolean {
  const found = Object.entries(fields);
  for (const [name, problem] of found) {
    form.setError(name as FieldPath<Input>, { type: 'server', message: problem });
  }
  return code === 'invalid_input' && found.length > 0;
}
