import { unstable_rethrow } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { ActionResult, ShownProblem } from '@/lib/views/action-result';

/** Has the CA look for the record. */
export type CheckDomain = (input: { orderId: string }) => Promise<ActionResult>;

/** What came of looking; `unreachable` when we were not even reached. */
export type CheckOutcome = 'proved' | 'unreachable' | ShownProblem;

/** Looks once at a time. The last outcome goes away while it looks, so that the next one is read out again. */
export function useCheck(orderId: string, check: CheckDomain) {
  const [outcome, setOutcome] = useState<CheckOutcome>();
  const [busy, start] = useTransition();
  const look = async () => {
    try {
      const result = await check({ orderId });
      setOutcome(result.ok ? 'proved' : result.problem);
    } catch (error) {
      unstable_rethrow(error);
      setOutcome('unreachable');
    }
  };
  const run = () => {
    setOutcome(undefined);
    start(look);
  };
  return { run, busy, outcome };
}
