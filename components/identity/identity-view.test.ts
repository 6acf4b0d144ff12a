import { expect, it } from 'vitest';
import { identityStage } from './identity-view';
import { consentSchema } from './schemas';

const app = { code: 'K7Q-4TX9M', appUrl: 'http://127.0.0.1:1/app/1' };

it.each([
  ['validating', 'sent', false, undefined, 'consent'],
  ['validating', 'none', true, undefined, 'preparing'],
  ['validating', 'sent', true, app, 'app'],
  ['validating', 'started', true, app, 'app'],
  ['validating', 'started', true, undefined, 'unreachable'],
  ['validating', 'submitted', true, app, 'submitted'],
  ['validating', 'failed', true, app, 'failed'],
  ['completed', 'passed', true, app, 'passed'],
  ['canceled', 'sent', true, app, 'closed'],
  ['declined', 'submitted', false, undefined, 'closed'],
] as const)(
  'of an order that is %s, with an identity that is %s',
  (orderState, state, consented, of, stage) => {
    expect(identityStage({ orderState, state, consented, app: of })).toBe(stage);
  },
);

it('S0-A2.3d to g: every tick that is missing has its own error', () => {
  const { error } = consentSchema.safeParse({ biometrics: false, terms: true, ownEmail: false });
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['biometrics', 'consent_biometrics_needed'],
    ['ownEmail', 'consent_own_email_needed'],
  ]);
});
