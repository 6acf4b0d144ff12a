'use client';

import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';

const key = 'zegel-checkout';
const secret = 'password';

/**
 * Keeps what is typed in this tab until it has been paid, so that the way back from the payment page does not lead to an
 * empty form. Never the password, and nothing after the tab is closed.
 */
export function KeepDraft() {
  const { setValue, watch, getValues } = useFormContext();
  useEffect(() => {
    const kept = readDraft();
    for (const name of Object.keys(getValues())) {
      const value = kept[name];
      if (isKept(name) && value !== undefined) setValue(name, value, { shouldDirty: true });
    }
    const { unsubscribe } = watch((typed) => {
      const draft = Object.fromEntries(Object.entries(typed).filter(([name]) => isKept(name)));
      sessionStorage.setItem(key, JSON.stringify(draft));
    });
    return unsubscribe;
  }, [setValue, watch, getValues]);
  return null;
}

/** What was typed is no longer needed: the order is paid. */
export function ForgetDraft() {
  useEffect(() => sessionStorage.removeItem(key), []);
  return null;
}

/** What the screen shows of the cart belongs to this visit, not to the draft. */
const isKept = (name: string) => name !== secret && !name.startsWith('shown');

function readDraft(): Record<string, unknown> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
}
