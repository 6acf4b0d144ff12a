'use client';

import type { ComponentProps } from 'react';
import { ActButton } from '../ui/act-button';
import { useStepUp } from '../ui/step-up';

/** A press that asks for the second factor when it was given too long ago. */
export function SteppedUpButton({ action, ...button }: ComponentProps<typeof ActButton>) {
  const stepUp = useStepUp();
  return <ActButton {...button} action={() => stepUp(action)} />;
}
