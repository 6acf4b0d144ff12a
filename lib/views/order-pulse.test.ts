import { expect, it } from 'vitest';
import { isAtRest, orderPulse } from './order-pulse';
import type { OrderPageView } from './order-view';
import { versionOf } from './version-of';

const since = new Date('2026-03-02T12:00:00Z');
const identity = {
  kind: 'identity',
  state: 'todo',
  owner: 'representative',
  reason: 'identity_asked',
  since,
  action: 'verify_identity',
  fromMinutes: 0,
  usualMinutes: 1440,
  samples: 0,
  late: false,
} as const;

const order: OrderPageView = {
  id: 'o1',
  number: '1234567890',
  state: 'validating',
  stateSince: since,
  accountNumber: '1234567',
  productName: { nl: 'Product', en: 'Product' },
  commonName: 'Voorbeeld.qvtl.nl',
  oin: null,
  keySource: 'browser',
  validUntil: null,
  generation: 'G1',
  organisation: null,
  representative: { name: 'Jo de Vries', email: 'jo@voorbeeld.nl' },
  applicantName: 'Jo de Vries',
  submittedAt: since,
  collectBefore: null,
  problem: null,
  caMessage: null,
  approvalReason: null,
  cancelReason: null,
  checks: [identity],
  next: { actor: 'representative', check: 'identity', action: 'verify_identity' },
  moves: ['issue', 'cancel'],
  events: [],
  mails: [],
  forecast: null,
  nudges: [],
  remindersStopped: false,
  share: null,
  certificates: [],
  after: {
    follows: null,
    followedBy: null,
    renewFrom: null,
    renewNow: false,
    revocation: null,
    earlier: [],
    mayRevoke: false,
    installedAt: null,
  },
  contact: { unread: 0, callAt: null },
};

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
