'use client';

import { useEffect, useRef, useState } from 'react';
import { type CeremonyFault, type KeyCeremony, startCeremony } from './key-ceremony';
import type { CeremonyStep } from './key-protocol';

/** What is going on: a step of the ceremony, or the request on its way to the CA. */
export type BusyStep = CeremonyStep | 'send';

/** The ceremony of this page, with what is going on and why it last failed. Leaving the page ends it. */
export function useCeremony() {
  const ceremony = useRef<KeyCeremony>(undefined);
  const [step, setStep] = useState<BusyStep>();
  const [fault, setFault] = useState<CeremonyFault>();
  useEffect(() => () => ceremony.current?.cancel(), []);
  const begin = () => {
    ceremony.current ??= startCeremony();
    setFault(undefined);
    return ceremony.current;
  };
  const end = (failed?: CeremonyFault) => {
    setStep(undefined);
    setFault(failed);
  };
  return { begin, end, step, setStep, fault, cancel: () => ceremony.current?.cancel() };
}

export type Ceremony = ReturnType<typeof useCeremony>;
