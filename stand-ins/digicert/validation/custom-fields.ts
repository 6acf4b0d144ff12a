import type { ApiProblem } from '../errors';
import { isObject, toId } from '../json';
import type { State } from '../memory';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Data types of account-defined fields, each with its test. */
export const dataTypes: Readonly<Record<string, (value: string) => boolean>> = {
  text: () => true,
  int: (value) => /^-?\d{1,15}$/.test(value),
  email_address: (value) => EMAIL.test(value),
  email_list: (value) => value.split(',').every((part) => EMAIL.test(part.trim())),
};

const LONGEST_VALUE = 255;

/** Reads one `{metadata_id, value}`; the field must exist, be active, and fit its data type. */
export function readCustomField(
  given: unknown,
  metadata: State['metadata'],
): { metadata_id: number; value: string } | ApiProblem {
  const id = isObject(given) ? toId(given.metadata_id) : undefined;
  const field = metadata.find((entry) => entry.id === id && entry.is_active);
  if (!isObject(given) || !field)
    return { code: 'invalid_custom_field_value', message: 'metadata_id is not known.' };
  const value = typeof given.value === 'number' ? String(given.value) : given.value;
  const fits =
    typeof value === 'string' && value.length <= LONGEST_VALUE && dataTypes[field.data_type]?.(value);
  if (!fits) return { code: 'invalid_custom_field_value', message: `The value does not fit ${field.label}.` };
  return { metadata_id: field.id, value };
}

/** Judges `custom_fields` of an order, required fields included. */
export function customFieldProblems(given: unknown, metadata: State['metadata']): ApiProblem[] {
  const list: unknown = given ?? [];
  if (!Array.isArray(list))
    return [{ code: 'invalid_custom_field_value', message: 'custom_fields must be a list.' }];
  const read = list.map((entry) => readCustomField(entry, metadata));
  const missing = metadata.filter(
    ({ id, is_required, is_active }) =>
      is_required && is_active && !read.some((entry) => 'metadata_id' in entry && entry.metadata_id === id),
  );
  return [
    ...read.filter((entry): entry is ApiProblem => 'code' in entry),
    ...missing.map(({ label }) => ({
      code: 'invalid_custom_field_value' as const,
      message: `${label} is required.`,
    })),
  ];
}
