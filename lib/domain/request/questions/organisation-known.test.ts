import { expect, it } from 'vitest';
import { findKnown } from './organisation-known';

const donald = { id: 'a', name: 'Test BV Donald', kvkNumber: '68750110' };
const guus = { id: 'b', name: 'Test VOF Guus', kvkNumber: '69599076' };
const all = [donald, guus];

it.each([
  ['its KVK number', { kvkNumber: '6875 0110', name: 'Iets anders' }, { by: 'kvk_number', stored: donald }],
  ['its name, no number yet', { kvkNumber: '', name: 'test b.v. DONALD' }, { by: 'name', stored: donald }],
  ['its name without legal form', { kvkNumber: '123', name: 'Test Guus' }, { by: 'name', stored: guus }],
  ['its name with another KVK number', { kvkNumber: '69599068', name: 'Test BV Donald' }, undefined],
  ['nothing yet', { kvkNumber: '', name: ' ' }, undefined],
  ['another organisation', { kvkNumber: '', name: 'Bakkerij Puur' }, undefined],
])('S0-1.3.2f2 a stored organisation is recognised by %s', (_, typed, expected) => {
  expect(findKnown(typed, all)).toEqual(expected);
});
