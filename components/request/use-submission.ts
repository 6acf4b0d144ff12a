'use client';

import { useRef, useState } from 'react';
import type { ActionResult, ShownProblem } from '@/lib/views/action-result';
import type { KeyOrder } from '@/lib/views/key-order';
import type { CeremonyFault } from '../keys/key-ceremony';
import { useCeremony } from '../keys/use-ceremony';

/** Submits the request; it leads to the order, so only a refusal comes back. */
export type SubmitRequest = (input: {
  orderId: string;
  csr: string;
  sealedKey?: string;
  acceptedTerms: string;
  anotherOrganisation?: boolean;
}) => Promise<ActionResult<never>>;

/** Why nothing was sent, or why it was not accepted. Everything that was answered is kept. */
export type Outcome =
  | { readonly kind: 'fault'; readonly fault: CeremonyFault }
  | { readonly kind: 'problem'; readonly problem: ShownProblem };

interface Submission {
  orderId: string;
  termsVersion: string;
  keyOrder: KeyOrder | undefined;
  csr: string | undefined;
  submit: SubmitRequest;
}

/** What is ticked beside the terms. */
interface Said {
  readonly anotherOrganisation: boolean;
}

interface Prepared {
  readonly csr: string;
  readonly sealedKey?: string;
}

/** Makes the key when one is asked for, once, and sends the request; a second try sends the same key again. */
export function useSubmission({ orderId, termsVersion, keyOrder, csr, submit }: Submission) {
  const ceremony = useCeremony();
  const made = useRef<Prepared>(undefined);
  const running = useRef(false);
  const [outcome, setOutcome] = useState<Outcome>();

  const prepare = async (): Promise<Prepared | undefined> => {
    if (!keyOrder) return csr === undefined ? undefined : { csr };
    if (made.current) return made.current;
    const result = await ceremony.begin().makeKey(keyOrder, ceremony.setStep);
    if (result.ok) made.current = result.made;
    else setOutcome({ kind: 'fault', fault: result.fault });
    return made.current;
  };

  const send = async ({ anotherOrganisation }: Said): Promise<ActionResult<undefined>> => {
    if (running.current) return done;
    running.current = true;
    setOutcome(undefined);
    try {
      const prepared = await prepare();
      if (!prepared) return done;
      ceremony.setStep('send');
      const said = { acceptedTerms: termsVersion, ...(anotherOrganisation && { anotherOrganisation }) };
      const result = await submit({ orderId, ...said, ...prepared });
      if (!result.ok) setOutcome({ kind: 'problem', problem: result.problem });
      return done;
    } finally {
      running.current = false;
      ceremony.end();
    }
  };
  return { send, state: { outcome, step: ceremony.step, cancel: ceremony.cancel } };
}

/** The form itself has nothing more to say: the outcome stands beside it. */
const done: ActionResult<undefined> = { ok: true, value: undefined };
