'use client';

import type { ReactNode } from 'react';
import { cx } from '../ui/cx';
import { describedBy, FieldError, FieldHint } from './field-frame';
import { useFormField } from './form-context';

interface CheckboxFieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** A choice that may stay unticked; agreements are not. */
  optional?: boolean;
}

/** Yes or no, in one sentence. */
export function CheckboxField({ name, label, hint, optional }: CheckboxFieldProps) {
  const { id, control, error } = useFormField(name);
  return (
    <div className={cx('space-y-1', error && 'border-l-4 border-danger pl-4')}>
      <FieldError id={id} error={error} />
      <div className="flex gap-3">
        <input
          id={id}
          type="checkbox"
          className="size-6 shrink-0"
          aria-required={!optional}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
          {...control}
        />
        <div className="min-w-0">
          <label htmlFor={id} className="block max-w-[65ch] cursor-pointer">
            {label}
          </label>
          <FieldHint id={id} hint={hint} />
        </div>
      </div>
    </div>
  );
}
