'use client';

import { useState, useTransition } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { JudgedNumber, JudgeNumber } from '@/lib/views/request-findings';
import { type TypedOin, toOin } from './typed-answers';

interface Judged {
  /** What stood in the field when it was asked. */
  readonly typed: string;
  readonly answer: JudgedNumber;
}

/** Looks the number up that stands in the form; the answer goes as soon as something else is typed. */
export function useOinLookUp({ orderId, judge }: { orderId: string; judge: JudgeNumber }) {
  const { getValues, setError, clearErrors } = useFormContext<TypedOin>();
  const [choice, number] = useWatch<TypedOin, ['choice', 'number']>({ name: ['choice', 'number'] });
  const [judged, setJudged] = useState<Judged>();
  const [failed, setFailed] = useState(false);
  const [busy, start] = useTransition();
  const typed = `${choice} ${number}`;

  const ask = () =>
    start(async () => {
      setJudged(undefined);
      setFailed(false);
      clearErrors('number');
      try {
        const result = await judge({ orderId, answer: toOin(getValues()) });
        if (result.ok) setJudged({ typed, answer: result.value });
        else if (!result.problem.fields?.number) setFailed(true);
        else setError('number', { type: 'server', message: result.problem.fields.number });
      } catch {
        setFailed(true);
      }
    });
  return { ask, busy, failed, judged: judged?.typed === typed ? judged.answer : undefined, choice, number };
}
