'use client';

import { createContext, useContext } from 'react';
import type { ActionResult } from '@/lib/views/action-result';

/** Asks the visitor for a code of the app; true when it was right, false when they gave up. */
export type AskFactor = () => Promise<boolean>;

/** Set by the area for who is signed in; elsewhere nobody can be asked. */
export const StepUpContext = createContext<AskFactor | undefined>(undefined);

type Act<Value> = () => Promise<ActionResult<Value>>;

/**
 * Runs an act; when it is refused because the second factor was given too long ago, asks for it and runs the act once
 * more. What was typed stays where it is. Forms and confirmations do this by themselves.
 */
export function useStepUp(): <Value>(act: Act<Value>) => Promise<ActionResult<Value>> {
  const ask = useContext(StepUpContext);
  return async (act) => {
    const result = await act();
    if (result.ok || result.problem.code !== 'sign_in_again' || !ask) return result;
    return (await ask()) ? act() : result;
  };
}
