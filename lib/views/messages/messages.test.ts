import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { messages, type Namespace } from './index';
import { pickMessages } from './pick';
import { translator } from './translate';

type Leaf = readonly [path: string, text: string];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    leaves(inner, path ? `${path}.${key}` : key),
  );
}

/** The arguments and tags of an ICU message, each with its kind, also those inside plurals and tags. */
function placeholders(text: string): string[] {
  return [...new Set(namesIn(parse(text)))].sort();
}

function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const name = `${TYPE[element.type]} ${element.value}`;
    if (element.type === TYPE.tag) return [name, ...namesIn(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [name];
    return [name, ...Object.values(element.options).flatMap((option) => namesIn(option.value))];
  });
}

const namespaces = Object.keys(messages.nl) as Namespace[];

describe.each(namespaces)('messages of %s', (namespace) => {
  const dutch = leaves(messages.nl[namespace]);
  const english = new Map(leaves(messages.en[namespace]));

  it('S0-1.1.2b has the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual(dutch.map(([path]) => path).sort());
  });

  it('has the same placeholders in both languages', () => {
    const differing = dutch.filter(
      ([path, text]) => placeholders(text).join() !== placeholders(english.get(path) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('has no empty text', () => {
    expect([...dutch, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

it('reads placeholders, plurals and tags', () => {
  const text = 'Order {number} <link>{where}</link>, {count, plural, =0 {none} one {# file} other {# files}}';
  expect(placeholders(text)).toEqual(['argument number', 'argument where', 'plural count', 'tag link']);
});

it('picks only the namespaces asked for', () => {
  expect(Object.keys(pickMessages('en', ['ui', 'form']))).toEqual(['ui', 'form']);
});

it('translates outside a request, with plurals in the right language', () => {
  expect(translator('nl', 'site')('cartWith', { count: 2 })).toBe('Winkelwagen, 2 producten');
  expect(translator('en', 'site')('cartWith', { count: 1 })).toBe('Cart, 1 product');
});
