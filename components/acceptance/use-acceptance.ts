'use client';

import { type FormEvent, useActionState, useEffect, useRef, useState } from 'react';
import type { AcceptanceView } from '@/lib/views/acceptance-view';
import type { ActionResult } from '@/lib/views/action-result';
import { type TestedHere, testHere } from './test-here';

export type ServerTest = (
  before: ActionResult<AcceptanceView> | null,
  form: FormData,
) => Promise<ActionResult<AcceptanceView>>;

type Answer = ActionResult<AcceptanceView> | { ok: false; problem: { code: 'unreachable' } } | null;

interface Outcome {
  here?: TestedHere;
  answer?: Answer;
}

const fileIn = (form: FormData, name: string) => {
  const value = form.get(name);
  return value instanceof File ? value : undefined;
};
const textIn = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : undefined;
};

function submissionOf(form: FormData) {
  return {
    file: fileIn(form, 'file'),
    text: textIn(form, 'text'),
    chain: fileIn(form, 'chain'),
    kvkNumber: textIn(form, 'kvkNumber'),
  };
}

/**
 * What was pressed last decides what is shown. Before the scripts run, or without them, the form goes to the server by
 * itself; afterwards it keeps what was filled in.
 */
export function useAcceptance(testOnServer: ServerTest, anchors: readonly string[]) {
  const form = useRef<HTMLFormElement>(null);
  const [early, act] = useActionState(testOnServer, null);
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState<'here' | 'server'>();
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);

  const run = async (where: 'here' | 'server') => {
    if (!form.current || busy) return;
    const data = new FormData(form.current);
    setBusy(where);
    try {
      if (where === 'here') setOutcome({ here: await testHere(submissionOf(data), anchors) });
      else setOutcome({ answer: await testOnServer(null, data) });
    } catch {
      setOutcome({ answer: { ok: false, problem: { code: 'unreachable' } } });
    } finally {
      setBusy(undefined);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    void run(submitter?.getAttribute('value') === 'server' ? 'server' : 'here');
  };
  const { here, answer }: Outcome = outcome ?? { answer: early };
  return { form, act, submit, askServer: () => void run('server'), answer, here, busy, ready };
}
