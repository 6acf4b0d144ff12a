import { expect, it } from 'vitest';
import { identityStage } from './identity-view';
import { consentSchema } from './schemas';

const app = { code: 'K7Q-4TX9M', appUrl: 'http://127.0.0.1:1/app/1' };

it.each([
  [true, 'sent', false, undefined, 'consent'],
  [true, 'none', true, undefined, 'preparing'],
  [true, 'sent', true, app, 'app'],
  [true, 'started', true, app, 'app'],
  [true, 'started', true, undefined, 'unreachable'],
  [true, 'submitted', true, app, 'submitted'],
  [true, 'failed', true, app, 'failed'],
  [false, 'passed', true, app, 'passed'],
  [false, 'sent', true, app, 'closed'],
  [false, 'submitted', false, undefined, 'closed'],
] as const)('an identity that is asked for (%s) and %s', (open, state, consented, of, stage) => {
  expect(identityStage({ open, state, consented, app: of })).toBe(stage);
});

it('S0-A2.3d to g: every tick that is missing has its own error', () => {
  const { error } = consentSchema.safeParse({ biometrics: false, terms: true, ownEmail: false });
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['biometrics', 'consent_biometrics_needed'],
    ['ownEmail', 'consent_own_email_needed'],
  ]);
});
