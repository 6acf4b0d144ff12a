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
  expect(identityStage({ open, state, consented, app: of, wrongPerson: false, withdrawn: false })).toBe(
    stage,
  );
});

it('S0-ERR-09 who took the consent back is led to the way in person, and who got the mail by mistake to nothing', () => {
  const view = {
    open: true,
    state: 'sent',
    consented: false,
    app,
    wrongPerson: false,
    withdrawn: true,
  } as const;
  expect(identityStage(view)).toBe('in_person');
  expect(identityStage({ ...view, state: 'passed' })).toBe('passed');
  expect(identityStage({ ...view, open: false, wrongPerson: true })).toBe('wrong_person');
});

it('S0-A2.3d to g: every tick that is missing has its own error', () => {
  const { error } = consentSchema.safeParse({ biometrics: false, terms: true, ownEmail: false });
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['biometrics', 'consent_biometrics_needed'],
    ['ownEmail', 'consent_own_email_needed'],
  ]);
});
