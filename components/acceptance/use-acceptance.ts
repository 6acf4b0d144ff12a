'use client';

import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from 'react';
import type { AcceptanceView } from '@/lib/views/acceptance-view';
import type { ActionResult } from '@/lib/views/action-result';
import { type TestedHere, testHere } from './test-here';

export type ServerTest = (
  before: ActionResult<AcceptanceView> | null,
  form: FormData,
) => Promise<ActionResult<AcceptanceView>>;

type Answer = ActionResult<AcceptanceView> | { ok: false; problem: { code: 'unreachable' } } | null;

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

/** What was pressed last decides what is shown; before the scripts run, the form goes to the server by itself. */
export function useAcceptance(testOnServer: ServerTest, anchors: readonly string[]) {
  const form = useRef<HTMLFormElement>(null);
  const [answer, act, asking] = useActionState<Answer, FormData>(async (_before, data) => {
    try {
      return await testOnServer(null, data);
    } catch {
      return { ok: false, problem: { code: 'unreachable' } };
    }
  }, null);
  const [here, setHere] = useState<TestedHere>();
  const [busy, setBusy] = useState(false);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);

  const askServer = () => {
    if (!form.current) return;
    const data = new FormData(form.current);
    setHere(undefined);
    startTransition(() => act(data));
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    if (busy || asking) return;
    if (submitter?.getAttribute('value') === 'server') return askServer();
    setBusy(true);
    try {
      setHere(await testHere(submissionOf(new FormData(event.currentTarget)), anchors));
    } finally {
      setBusy(false);
    }
  };
  return { form, act, submit, askServer, answer, here, busy, asking, ready };
}
