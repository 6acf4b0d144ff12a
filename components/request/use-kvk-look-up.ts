'use client';

import { useState, useTransition } from 'react';
import { useFormContext } from 'react-hook-form';
import { foldText } from '@/lib/domain/numbers/organisation-name';
import type { LookedUp, LookUp } from '@/lib/views/request-view';

export type Entry = Extract<LookedUp, { state: 'found' }>;

/** A field in which something else was typed than the register has. */
export interface Kept {
  readonly field: string;
  readonly typed: string;
  readonly registered: string;
}

type Fields = { kvkNumber: string } & Record<string, string>;

interface Asking {
  lookUp: LookUp;
  /** What goes into which field of this form. */
  toFields: (entry: Entry) => Record<string, string>;
  /** Never to be asked about: whoever looks up wants this filled in. */
  always: readonly string[];
}

/**
 * Asks the trade register and fills in the form: fields that nobody typed in at once, the others only when it is said,
 * with both texts beside each other.
 */
export function useKvkLookUp({ lookUp, toFields, always }: Asking) {
  const { getValues, setValue, setError, clearErrors, formState } = useFormContext<Fields>();
  const { dirtyFields, defaultValues } = formState;
  // Fresh fields hold the account's own details at most; with a number in them they were answered before.
  const answered = Boolean(defaultValues?.kvkNumber);
  const [found, setFound] = useState<LookedUp>();
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [busy, start] = useTransition();

  const fillIn = (answer: LookedUp) => {
    setFound(answer);
    if (answer.state !== 'found') return;
    const registered = Object.entries(toFields(answer));
    const differing = registered.flatMap(([field, value]): Kept[] => {
      const typed = getValues(field).trim();
      const isKept = (answered || dirtyFields[field]) && !always.includes(field) && typed !== '';
      return isKept && foldText(typed) !== foldText(value) ? [{ field, typed, registered: value }] : [];
    });
    const asked = new Set(differing.map(({ field }) => field));
    for (const [field, value] of registered) if (!asked.has(field)) setValue(field, value);
    setKept(differing);
    clearErrors();
  };
  const ask = (kvkNumber = getValues('kvkNumber')) =>
    start(async () => {
      setFound(undefined);
      setKept([]);
      try {
        const result = await lookUp({ kvkNumber });
        if (result.ok) fillIn(result.value);
        else if (!result.problem.fields?.kvkNumber) setFound({ state: 'could_not_ask' });
        else setError('kvkNumber', { message: result.problem.fields.kvkNumber });
      } catch {
        setFound({ state: 'could_not_ask' });
      }
    });
  const take = () => {
    for (const { field, registered } of kept) setValue(field, registered, { shouldDirty: true });
    setKept([]);
  };
  return { ask, busy, found, kept, take };
}
