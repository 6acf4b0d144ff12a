import { expect, it } from 'vitest';
import { checkNode } from './install.mjs';

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node.js %s is new enough', (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

it.each(['18.20.0', '20.18.3'])('Node.js %s is refused in plain words', (version) => {
  expect(() => checkNode(version)).toThrow(`Zegel needs Node.js 20.19 or newer; this is ${version}.`);
});
