import NextForm from 'next/form';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { controlClass } from './control-styles';

interface FilterBarProps {
  /** Page that shows the list; the answers land in its query. Never for anything personal or secret. */
  action: string;
  submitText: string;
  children: ReactNode;
}

/** Search and filters above a list. Works by address, so that a filtered list can be shared and kept. */
export function FilterBar({ action, submitText, children }: FilterBarProps) {
  return (
    <NextForm action={action} role="search" className="mb-6 flex flex-wrap items-end gap-3 no-print">
      {children}
      <Button type="submit" variant="secondary">
        {submitText}
      </Button>
    </NextForm>
  );
}

interface FilterProps {
  name: string;
  label: string;
  /** What the list is filtered by now. */
  value: string | undefined;
}

/** A search box in a filter bar. */
export function FilterText({ name, label, value }: FilterProps) {
  const id = `filter-${name}`;
  return (
    <div className="grow sm:max-w-80">
      <label htmlFor={id} className="block pb-1 text-sm font-medium">
        {label}
      </label>
      <input id={id} name={name} type="search" defaultValue={value} className={controlClass(false, 'full')} />
    </div>
  );
}

interface FilterSelectProps extends FilterProps {
  /** Text of the choice that filters nothing. */
  all: string;
  options: readonly { readonly value: string; readonly text: string }[];
}

/** A choice in a filter bar. */
export function FilterSelect({ name, label, value, all, options }: FilterSelectProps) {
  const id = `filter-${name}`;
  return (
    <div>
      <label htmlFor={id} className="block pb-1 text-sm font-medium">
        {label}
      </label>
      <select id={id} name={name} defaultValue={value ?? ''} className={controlClass(false, 'full')}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
