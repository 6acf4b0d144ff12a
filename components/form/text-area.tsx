'use client';

import { controlClass } from './control-styles';
import { describedBy, FieldFrame, type FieldLook } from './field-frame';
import { useFormField } from './form-context';

interface TextAreaProps extends FieldLook {
  name: string;
  rows?: number;
  /** Equal letter widths, for a CSR. */
  mono?: boolean;
  /** A browser spell check helps only in running text. */
  spellCheck?: boolean;
  repair?: (typed: string) => string;
}

/** Several lines of text. */
export function TextArea({
  name,
  label,
  hint,
  optional,
  rows = 5,
  mono,
  spellCheck = false,
  repair,
}: TextAreaProps) {
  const { id, control, error } = useFormField(name, repair);
  return (
    <FieldFrame id={id} label={label} hint={hint} optional={optional} error={error}>
      <textarea
        id={id}
        rows={rows}
        spellCheck={spellCheck}
        className={controlClass(error !== undefined, 'full', mono)}
        aria-required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        {...control}
      />
    </FieldFrame>
  );
}
