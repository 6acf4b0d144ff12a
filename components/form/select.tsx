'use client';

import { useTranslations } from 'next-intl';
import { type ControlWidth, controlClass } from './control-styles';
import { describedBy, FieldFrame, type FieldLook } from './field-frame';
import { useFormField } from './form-context';

export interface SelectOption {
  readonly value: string;
  readonly text: string;
}

export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

interface SelectProps extends FieldLook {
  name: string;
  options?: readonly SelectOption[];
  /** Options under headings, after those without one. */
  groups?: readonly SelectGroup[];
  autoComplete?: string;
  width?: ControlWidth;
  /** Starts without a choice, so that the first option is never taken by accident. */
  empty?: boolean;
}

/** One choice from a long list; for up to about seven options use a radio group. */
export function Select({
  name,
  label,
  hint,
  optional,
  options = [],
  groups = [],
  autoComplete,
  width = 'md',
  empty,
}: SelectProps) {
  const t = useTranslations('form');
  const { id, control, error } = useFormField(name);
  return (
    <FieldFrame id={id} label={label} hint={hint} optional={optional} error={error}>
      <select
        id={id}
        autoComplete={autoComplete}
        className={controlClass(error !== undefined, width)}
        aria-required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        {...control}
      >
        {empty ? <option value="">{t('choose')}</option> : null}
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}

function Options({ options }: { options: readonly SelectOption[] }) {
  return options.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
}
