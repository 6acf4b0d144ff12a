import { withinOneSlip } from './one-slip';
import type { Product } from './product';
import { searchWords } from './search-words';

type Searched = Pick<Product, 'slug' | 'name' | 'aliases' | 'caProduct'>;

/** Small words that say nothing of what somebody looks for. */
const emptyWords = new Set(
  (
    'een de het voor van met bij of en te om naar via ik mijn wil nodig welk welke ' +
    'a an the for of with at or and to my i need want which'
  ).split(' '),
);

/** Below this many letters a slip makes another word; above it, a slip is a slip. */
const SHORTEST_SLIP = 4;

/**
 * The products that a term means, in their own order. Case, accents, hyphens and spaces do not matter (C-02). A term
 * that means nothing as it is typed is read once more with one slip of the pen allowed in each word: a letter too many,
 * too few, another one, or two the wrong way round. An empty term means every product.
 */
export function searchProducts<P extends Searched>(products: readonly P[], term: string): P[] {
  const wanted = { whole: fold(term), words: wordsOf(term) };
  if (wanted.whole === '') return [...products];
  const indexed = products.map((product) => ({ product, index: indexOf(product) }));
  const found = (matches: (index: Index) => boolean) =>
    indexed.filter(({ index }) => matches(index)).map(({ product }) => product);
  const exact = found((index) => means(index, wanted));
  return exact.length > 0 ? exact : found((index) => nearlyMeans(index, wanted));
}

interface Wanted {
  /** What was typed, without spaces. */
  readonly whole: string;
  readonly words: readonly string[];
}

interface Index {
  /** Each name whole, without spaces. */
  readonly whole: readonly string[];
  /** Every word of every name. */
  readonly words: readonly string[];
}

function indexOf({ slug, name, aliases, caProduct }: Searched): Index {
  const texts = [name.nl, name.en, caProduct, ...aliases, ...searchWords(slug)];
  return { whole: texts.map(fold), words: [...new Set(texts.flatMap(splitWords))] };
}

function means({ whole, words }: Index, wanted: Wanted): boolean {
  return (
    whole.some((text) => text.includes(wanted.whole)) ||
    wanted.words.every((typed) => words.some((word) => begins(word, typed)))
  );
}

function nearlyMeans({ whole, words }: Index, wanted: Wanted): boolean {
  const near = (typed: string, text: string) => typed.length >= SHORTEST_SLIP && withinOneSlip(typed, text);
  return (
    whole.some((text) => near(wanted.whole, text)) ||
    wanted.words.every((typed) => words.some((word) => begins(word, typed) || near(typed, word)))
  );
}

/** The beginning of a word is enough; one or two letters begin too many words to tell. */
function begins(word: string, typed: string): boolean {
  return typed.length > 2 ? word.startsWith(typed) : word === typed;
}

/** The words of a term that mean something; all of them when none does. */
function wordsOf(term: string): string[] {
  const all = splitWords(term);
  const telling = all.filter((word) => !emptyWords.has(word));
  return telling.length > 0 ? telling : all;
}

function splitWords(text: string): string[] {
  return unaccented(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function fold(text: string): string {
  return splitWords(text).join('');
}

function unaccented(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
