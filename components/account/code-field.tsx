'use client';

import type { ReactNode } from 'react';
import { TextField } from '../form/text-field';

/** Six digits from an authenticator app; phones and password managers fill it in by themselves. */
export function CodeField({ label, hint }: { label: ReactNode; hint: ReactNode }) {
  return (
    <TextField
      name="code"
      label={label}
      hint={hint}
      inputMode="numeric"
      autoComplete="one-time-code"
      width="sm"
      mono
    />
  );
}
