import { describe, expect, it } from 'vitest';
import { identityStates } from '../checks/check-facts';
import { asideOf, reviewOf } from './beside';
import {
  approvalOf,
  awaited,
  decider,
  leading,
  mayDecide,
  type Represented,
  representativeState,
  toAsk,
} from './representation';

const at = (day: number) => new Date(Date.UTC(2026, 10, day));

const person = (position: number, traits: Partial<Represented> = {}): Represented => ({
  position,
  identityState: 'sent',
  identityReason: null,
  identityChangedAt: null,
  approval: null,
  approvedAt: null,
  approvalAskedAt: null,
  wrongPersonAt: null,
  holder: false,
  approves: true,
  ...traits,
});

describe('what is said of each representative', () => {
  it.each([
    [{ identityState: 'none' }, 'not_asked'],
    [{}, 'identity_asked'],
    [{ identityState: 'submitted' }, 'identity_busy'],
    [{ identityState: 'failed' }, 'identity_failed'],
    [{ identityState: 'passed' }, 'identity_passed'],
    [{ identityState: 'passed', approvalAskedAt: at(1) }, 'approval_asked'],
    [{ identityState: 'passed', approval: 'approved' }, 'approved'],
    [{ identityState: 'passed', approval: 'declined' }, 'declined'],
    [{ wrongPersonAt: at(1) }, 'wrong_person'],
  ] as const)('%j: %s', (traits, state) => {
    const one = person(1, traits);
    expect(representativeState(one, [one, person(2)])).toBe(state);
  });

  it('once somebody decided, the others are not needed, but for a holder who must show who they are', () => {
    const decided = person(1, { approval: 'approved' });
    const [other, holder] = [person(2), person(3, { holder: true })];
    const all = [decided, other, holder];
    expect(all.map((one) => representativeState(one, all))).toEqual([
      'approved',
      'not_needed',
      'identity_asked',
    ]);
  });
});

describe('whom the identity check is about', () => {
  it.each([
    ['of equals the first that is named', [person(2), person(1)], 1],
    [
      'whoever is furthest',
      [person(1, { identityState: 'failed' }), person(2, { identityState: 'started' })],
      2,
    ],
    [
      'one who is established is enough',
      [person(1, { identityState: 'submitted' }), person(2, { identityState: 'passed' })],
      2,
    ],
    [
      'not the one whom the mail did not reach',
      [person(1, { wrongPersonAt: at(1), identityState: 'started' }), person(2, { identityState: 'failed' })],
      2,
    ],
    [
      'a holder who is behind',
      [person(0, { holder: true, approves: false }), person(1, { identityState: 'passed' })],
      0,
    ],
    [
      'the approver, when the holder is established',
      [person(0, { holder: true, approves: false, identityState: 'passed' }), person(1)],
      1,
    ],
  ] as const)('S0-1.4.4 %s', (_, people, position) => {
    expect(awaited(people)?.position).toBe(position);
    expect(awaited([...people].reverse())?.position).toBe(position);
  });

  it('is nobody when nobody is named', () => {
    expect(awaited([])).toBeUndefined();
    expect(leading([])).toBeUndefined();
  });
});

describe('the approval of several', () => {
  it.each(identityStates)('S0-1.4.6 only who is established may approve: %s', (identityState) => {
    const expected = identityState === 'passed';
    expect(mayDecide(person(1, { identityState }))).toBe(expected);
    expect(mayDecide(person(1, { identityState, wrongPersonAt: at(1) }))).toBe(false);
    expect(mayDecide(person(0, { identityState, approves: false }))).toBe(false);
    expect(toAsk([person(1, { identityState })])).toHaveLength(expected ? 1 : 0);
  });

  it('asks each once, and nobody any more after a decision', () => {
    const passed = { identityState: 'passed' } as const;
    const asked = person(1, { ...passed, approvalAskedAt: at(2) });
    expect(toAsk([asked, person(2, passed)]).map(({ position }) => position)).toEqual([2]);
    expect(approvalOf([asked, person(2, { ...passed, approvalAskedAt: at(1) })])).toEqual({
      state: 'asked',
      since: at(1),
    });
    const decided = person(3, { ...passed, approval: 'approved', approvedAt: at(3) });
    expect(toAsk([person(2, passed), decided])).toEqual([]);
    expect(approvalOf([asked, decided])).toEqual({ state: 'approved', since: at(3) });
    expect(decider([asked, decided])).toBe(decided);
    expect(approvalOf([])).toEqual({ state: 'none', since: null });
  });
});

describe('what goes beside the app', () => {
  const free = {
    wrongPersonAt: null,
    consentWithdrawnAt: null,
    faceToFaces: [],
    identityState: 'sent',
    mailLost: undefined,
  } as const;
  const appointment = (state: 'asked' | 'planned' | 'withdrawn' | 'failed') => ({
    state,
    askedAt: at(2),
    plannedAt: at(5),
  });

  it.each([
    [{}, undefined],
    [{ consentWithdrawnAt: at(1) }, 'consent_withdrawn'],
    [
      { consentWithdrawnAt: at(1), faceToFaces: [appointment('withdrawn'), appointment('failed')] },
      'consent_withdrawn',
    ],
    [{ consentWithdrawnAt: at(1), faceToFaces: [appointment('asked')] }, 'person_asked'],
    [{ faceToFaces: [appointment('failed'), appointment('planned')] }, 'person_planned'],
    [{ wrongPersonAt: at(1), faceToFaces: [appointment('planned')] }, 'wrong_person'],
    [{ mailLost: at(1) }, 'mail_lost'],
    [{ mailLost: at(1), identityState: 'started' }, undefined],
    [{ mailLost: at(1), consentWithdrawnAt: at(1) }, 'consent_withdrawn'],
  ] as const)('S0-A2.4 %j: %s', (traits, kind) => {
    expect(asideOf({ ...free, ...traits })?.kind).toBe(kind);
  });

  it('a colleague was asked, agreed, or is not needed', () => {
    const nobody = { reviewAskedAt: null, reviewDecision: null, reviewedAt: null };
    expect(reviewOf(nobody)).toBeUndefined();
    expect(reviewOf({ ...nobody, reviewAskedAt: at(1) })).toEqual({ state: 'asked', since: at(1) });
    const agreed = { reviewAskedAt: at(1), reviewDecision: 'approved', reviewedAt: at(2) } as const;
    expect(reviewOf(agreed)).toEqual({ state: 'agreed', since: at(2) });
  });
});
