'use client';

import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';

const prefix = 'zegel-checkout';
const secret = 'password';

/**
 * Keeps what is typed in this tab until it has been paid, so that the way back from the payment page does not lead to an
 * empty form. Never the password, and nothing after the tab is closed. `of` keeps one customer's apart from another's.
 */
export function KeepDraft({ of }: { of: string }) {
  const { setValue, watch, getValues } = useFormContext();
  const key = `${prefix}-${of}`;
  useEffect(() => {
    const kept = readDraft(key);
    for (const name of Object.keys(getValues())) {
      const value = kept[name];
      if (isKept(name) && value !== undefined) setValue(name, value, { shouldDirty: true });
    }
    const { unsubscribe } = watch((typed) => {
      const draft = Object.fromEntries(Object.entries(typed).filter(([name]) => isKept(name)));
      sessionStorage.setItem(key, JSON.stringify(draft));
    });
    return unsubscribe;
  }, [key, setValue, watch, getValues]);
  return null;
}

/** What was typed is no longer needed: the order is paid, or whoever typed it signed out. */
export function ForgetDraft() {
  useEffect(() => {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix)) sessionStorage.removeItem(key);
    }
  }, []);
  return null;
}

/** What the screen shows of the cart belongs to this visit, not to the draft. */
const isKept = (name: string) => name !== secret && !name.startsWith('shown');

function readDraft(key: string): Record<string, unknown> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
}
