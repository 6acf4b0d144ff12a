import { expect, it } from 'vitest';
import { isAtRest, orderPulse } from './order-pulse';
import { identity, order } from './order-view.fixture';
import { versionOf } from './version-of';

it('says nothing but the version to a page that is up to date', () => {
  const { version } = orderPulse(order, null);
  expect(orderPulse(order, version)).toEqual({ version });
});

it('S0-1.4.4a tells a page what changed: the checks and whose turn it is, no names and no addresses', () => {
  const before = versionOf(order);
  const passed = { ...order, checks: [{ ...identity, state: 'passed' as const }] };
  const pulse = orderPulse(passed, before);
  expect(pulse.version).not.toBe(before);
  expect(pulse).toMatchObject({
    turn: 'representative',
    checks: [{ kind: 'identity', state: 'passed', owner: 'representative' }],
    atRest: false,
  });
  expect(JSON.stringify(pulse)).not.toContain('voorbeeld.nl');
});

it('M39 counts "later than usual" as a change', () => {
  expect(versionOf({ ...order, checks: [{ ...identity, late: true }] })).not.toBe(versionOf(order));
});

it('stops asking about an order that only moves when somebody does something elsewhere', () => {
  expect(isAtRest({ state: 'canceled' })).toBe(true);
  expect(isAtRest({ state: 'issued' })).toBe(false);
});
