import { parseKvkNumber } from '../../numbers/kvk-number';
import { sameName } from '../../numbers/organisation-name';

interface Known {
  readonly name: string;
  readonly kvkNumber: string | null;
}

/** A stored organisation that is typed in anew, and by what it was recognised. */
export interface KnownOrganisation<Stored> {
  readonly by: 'kvk_number' | 'name';
  readonly stored: Stored;
}

/**
 * The stored organisation with the KVK number that was typed, else with the name, however either was written; undefined
 * when none is the same. A name that belongs to another KVK number is another organisation.
 */
export function findKnown<Stored extends Known>(
  typed: { readonly kvkNumber: string; readonly name: string },
  all: readonly Stored[],
): KnownOrganisation<Stored> | undefined {
  const number = parseKvkNumber(typed.kvkNumber);
  const byNumber = number.ok && all.find(({ kvkNumber }) => kvkNumber === number.value);
  if (byNumber) return { by: 'kvk_number', stored: byNumber };
  if (number.ok || typed.name.trim() === '') return undefined;
  const byName = all.find(({ name }) => sameName(name, typed.name));
  return byName && { by: 'name', stored: byName };
}
