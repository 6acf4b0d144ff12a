import { toLatin } from '../domain-name/to-latin';

/**
 * How a typed name and a registered one may be the same person's. `full`: first name and surname; `initials`: the one
 * has only the first letters; `married`: one of two joined surnames; `surname`: the surname alone, which proves nothing.
 */
export type NameMatch = 'full' | 'initials' | 'married' | 'surname';

interface Name {
  readonly firstNames: string;
  readonly lastName: string;
}

/** Prefixes of surnames, Dutch and of the countries around; they are written in more than one way and place. */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    'aan af al auf aus ben bij bin d da dal dall dalla das de degli dei del della den der des di die do dos du el het ' +
    'i in l la las le les lo los op onder over s t te ten ter tho thoe thor to toe tot uijt uit van ver vom von voor ' +
    'v vor zu zum zur'
  ).split(' '),
);

/** Compares a typed name with a registered one; undefined when they cannot be the same person's. */
export function matchName(typed: Name, registered: Name): NameMatch | undefined {
  const surname = matchSurname(surnameWords(typed.lastName), surnameWords(registered.lastName));
  if (!surname) return undefined;
  const first = matchFirstNames(words(typed.firstNames), words(registered.firstNames));
  if (first === 'none') return 'surname';
  if (surname === 'same') return first;
  return first === 'full' ? 'married' : 'surname';
}

/**
 * True when a name is in the register's own script. Another may be spelt in more than one way, so that a difference
 * means nothing.
 */
export function isComparable({ firstNames, lastName }: Name): boolean {
  return [firstNames, lastName].every(
    (part) => /\p{L}/u.test(part) && !/(?!\p{Script=Latin})\p{L}/u.test(part),
  );
}

/** Lower case Latin words without accents; `ij` and `y` are one letter, for typists disagree about it. */
function words(text: string): string[] {
  return toLatin(text)
    .toLowerCase()
    .replace(/['’‘`´]/g, ' ')
    .replace(/\./g, ' ')
    .replace(/ij/g, 'y')
    .split(/[^a-z]+/)
    .filter(Boolean);
}

/** The surname without prefixes; with `Vries, de` turned round. A name of nothing but prefixes keeps them. */
function surnameWords(text: string): string[] {
  const all = words(text);
  const own = all.filter((word) => !PREFIXES.has(word));
  return own.length > 0 ? own : all;
}

function matchSurname(typed: readonly string[], registered: readonly string[]): 'same' | 'part' | undefined {
  if (typed.length === 0 || registered.length === 0) return undefined;
  if (typed.join('') === registered.join('')) return 'same';
  const [shorter, longer] = typed.length < registered.length ? [typed, registered] : [registered, typed];
  const isPart = shorter.length < longer.length && (startsWith(longer, shorter) || endsWith(longer, shorter));
  return isPart ? 'part' : undefined;
}

const startsWith = (all: readonly string[], part: readonly string[]) =>
  part.every((word, index) => all[index] === word);
const endsWith = (all: readonly string[], part: readonly string[]) =>
  part.every((word, index) => all[all.length - part.length + index] === word);

/** The first of the first names must agree, whole or as a letter; further ones may be left out but not differ. */
function matchFirstNames(
  typed: readonly string[],
  registered: readonly string[],
): 'full' | 'initials' | 'none' {
  const [one, other] = [spread(typed, registered), spread(registered, typed)];
  if (one.length === 0 || other.length === 0) return 'none';
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    if (!sameFirstName(one[index] ?? '', other[index] ?? '')) return 'none';
  }
  return one[0] === other[0] && (one[0]?.length ?? 0) > 1 ? 'full' : 'initials';
}

/** Initials written together: `jm` beside `johanna maria` is `j m`. */
function spread(own: readonly string[], other: readonly string[]): readonly string[] {
  const [only] = own;
  if (own.length !== 1 || !only || only.length < 2 || other.length < only.length) return own;
  const initials = other.map((word) => word.charAt(0)).join('');
  return other[0] !== only && initials.startsWith(only) ? [...only] : own;
}

function sameFirstName(one: string, other: string): boolean {
  if (one === other) return true;
  return (one.length === 1 || other.length === 1) && one.charAt(0) === other.charAt(0);
}
