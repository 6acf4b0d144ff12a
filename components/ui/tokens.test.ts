import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Theme = 'light' | 'dark';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(
    ([, name, light, dark, both]) =>
      [name ?? '', { light: light ?? both ?? '', dark: dark ?? both ?? '' }] as const,
  ),
);

function colour(name: string, theme: Theme): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`There is no colour token named ${name}`);
  return token[theme];
}

/** Relative luminance (WCAG 2.2, definitions). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio (WCAG 2.2, definitions). */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['canvas', 'surface', 'sunken'];
const on = (fronts: string[], backs: string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back]));

/** Text on ground: at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const texts = [
  ...on(['ink', 'soft', 'link', 'danger', 'success'], grounds),
  ...on(['ink', 'link'], ['info-soft', 'success-soft', 'warning-soft', 'danger-soft', 'seal-soft']),
  ...on(['on-brand'], ['brand', 'brand-strong']),
  ...on(['on-band', 'on-band-soft', 'band-seal'], ['band']),
  ...on(['on-band'], ['band-line']),
  ['seal-ink', 'seal-soft'],
  ['on-seal', 'seal'],
  ['on-danger', 'danger-fill'],
  ['band', 'band-seal'],
  ...['info', 'success', 'warning', 'danger'].map((kind) => [kind, `${kind}-soft`]),
];

/** Edges of controls, state marks and focus rings: at least 3 to 1 (WCAG 2.2, 1.4.11). */
const shapes = [
  ...on(['control', 'brand', 'seal', 'focus'], grounds),
  ...on(['danger', 'info', 'success', 'warning'], ['canvas', 'surface']),
  ['band-focus', 'band'],
];

describe.each<Theme>(['light', 'dark'])('contrast in the %s theme', (theme) => {
  it.each(texts)('%s is readable on %s', (front, back) => {
    expect(contrast(colour(front ?? '', theme), colour(back ?? '', theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('%s stands out on %s', (front, back) => {
    expect(contrast(colour(front ?? '', theme), colour(back ?? '', theme))).toBeGreaterThanOrEqual(3);
  });
});

it('computes the contrast that WCAG gives for black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
});

it('reads every colour of the stylesheet', () => {
  expect(tokens.size).toBe([...css.matchAll(/--color-[\w-]+:/g)].length);
});
