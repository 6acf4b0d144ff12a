import { expect, it } from 'vitest';
import { stateKey } from './task-state';

it('tells the one who acts that it is their turn, and everyone else whose turn it is', () => {
  expect(stateKey('todo', 'representative', true)).toBe('todo');
  expect(stateKey('todo', 'representative', false)).toBe('todoRepresentative');
  expect(stateKey('todo', 'applicant', false)).toBe('todoApplicant');
  expect(stateKey('todo', 'us', false)).toBe('todoUs');
  expect(stateKey('todo', 'ca', false)).toBe('todoCa');
});

it('names the CA when the CA is busy', () => {
  expect(stateKey('busy', 'ca', false)).toBe('busyCa');
  expect(stateKey('busy', 'us', false)).toBe('busy');
});

it('keeps the other states whoever looks', () => {
  for (const state of ['later', 'passed', 'failed', 'unclear'] as const) {
    expect(stateKey(state, 'applicant', false)).toBe(state);
  }
});
