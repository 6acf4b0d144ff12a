'use client';

import type { ReactNode } from 'react';
import { cx } from '../ui/cx';
import { describedBy, FieldError, FieldHint, type FieldLook } from './field-frame';
import { useFormField } from './form-context';

export interface RadioOption {
  readonly value: string;
  readonly text: ReactNode;
  /** What choosing it means. */
  readonly description?: ReactNode;
  /** Short mark beside the text: "aanbevolen". */
  readonly tag?: ReactNode;
}

interface RadioGroupProps extends FieldLook {
  name: string;
  options: readonly RadioOption[];
  /** Side by side from 40rem when the options are short. */
  columns?: 1 | 2 | 3;
}

const grid = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' };

/** Options of a word or two fit side by side on a telephone too. */
const isBare = ({ description, tag }: RadioOption) => !description && !tag;

/** One choice from a few, each a card with its explanation. */
export function RadioGroup({ name, label, hint, options, columns = 1 }: RadioGroupProps) {
  const { id, control, error } = useFormField(name);
  return (
    <fieldset
      className={cx('min-w-0 space-y-2', error && 'border-l-4 border-danger pl-4')}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend className="font-semibold">{label}</legend>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <div
        className={cx(
          'grid max-w-3xl gap-2.5',
          grid[columns],
          columns === 3 && options.every(isBare) && 'grid-cols-2',
        )}
      >
        {options.map((option, index) => (
          // The first option carries the field's id, so that the error summary can put the focus there.
          <RadioCard
            key={option.value}
            id={index === 0 ? id : `${id}-${option.value}`}
            option={option}
            control={control}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface RadioCardProps {
  id: string;
  option: RadioOption;
  control: ReturnType<typeof useFormField>['control'];
}

function RadioCard({ id, option: { value, text, description, tag }, control }: RadioCardProps) {
  return (
    <label
      htmlFor={id}
      className="flex min-h-11 min-w-0 cursor-pointer gap-3 rounded-md border border-control bg-surface px-4 py-3 hover:border-ink has-checked:border-brand has-checked:shadow-[inset_0_0_0_1px_var(--color-brand)]"
    >
      <input
        id={id}
        type="radio"
        value={value}
        aria-describedby={description ? `${id}-about` : undefined}
        className="size-6 shrink-0"
        {...control}
      />
      <span className="min-w-0">
        <span className="flex flex-wrap items-center gap-x-2 font-medium">
          {text}
          {tag}
        </span>
        {description ? (
          <span id={`${id}-about`} className="mt-0.5 block text-sm text-soft wrap-anywhere">
            {description}
          </span>
        ) : null}
      </span>
    </label>
  );
}
