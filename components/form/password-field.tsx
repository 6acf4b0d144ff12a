'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { buttonClass } from '../ui/button-styles';
import { controlClass } from './control-styles';
import { describedBy, FieldFrame, type FieldLook } from './field-frame';
import { useFormField } from './form-context';

interface PasswordFieldProps extends FieldLook {
  name: string;
  autoComplete: 'current-password' | 'new-password';
}

/** A password that can be pasted and shown; nothing about it is limited but its rules. */
export function PasswordField({ name, label, hint, optional, autoComplete }: PasswordFieldProps) {
  const t = useTranslations('form.password');
  const { id, control, error } = useFormField(name);
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <FieldFrame id={id} label={label} hint={hint} optional={optional} error={error}>
      <div className="flex max-w-xl flex-wrap gap-2 sm:flex-nowrap">
        <input
          id={id}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          className={controlClass(error !== undefined, 'full', shown)}
          aria-required={!optional}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
          {...control}
        />
        <button
          type="button"
          aria-controls={id}
          className={buttonClass('secondary', 'sm', 'min-h-11 shrink-0')}
          onClick={() => setShown(!shown)}
        >
          <Icon aria-hidden className="size-4.5" />
          {t(shown ? 'hide' : 'show')}
        </button>
      </div>
      <span role="status" className="sr-only">
        {t(shown ? 'shown' : 'hidden')}
      </span>
    </FieldFrame>
  );
}
