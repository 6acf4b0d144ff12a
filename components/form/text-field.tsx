'use client';

import type { InputHTMLAttributes, ReactNode } from 'react';
import { type ControlWidth, controlClass } from './control-styles';
import { describedBy, FieldFrame, type FieldLook } from './field-frame';
import { useFormField } from './form-context';

type Passed = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'inputMode' | 'spellCheck' | 'autoCapitalize' | 'readOnly' | 'maxLength'
>;

export interface TextFieldProps extends FieldLook, Passed {
  name: string;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'date' | 'number';
  width?: ControlWidth;
  /** Equal letter widths, for numbers that are compared digit by digit. */
  mono?: boolean;
  /** Fixed text before or after the box, for example a domain suffix. */
  before?: ReactNode;
  after?: ReactNode;
  /** Mends what was typed when the field is left: spaces out of numbers, a host out of an address. */
  repair?: (typed: string) => string;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, optional, type = 'text', width, mono, before, after, repair, ...passed } = props;
  const { id, control, error } = useFormField(name, repair);
  return (
    <FieldFrame id={id} label={label} hint={hint} optional={optional} error={error}>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {before}
        <input
          id={id}
          type={type}
          spellCheck={false}
          className={controlClass(error !== undefined, width, mono)}
          aria-required={!optional}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
          {...passed}
          {...control}
        />
        {after}
      </div>
    </FieldFrame>
  );
}
