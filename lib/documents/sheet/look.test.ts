import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colours } from './look';

const tokens = readFileSync(`${import.meta.dirname}/../../../components/ui/tokens.css`, 'utf8');

it.each(Object.entries(colours))('%s on paper is the colour of the portal by day', (name, colour) => {
  expect(tokens).toContain(`--color-${name}: light-dark(${colour},`);
});
