import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownDurations } from '../checks/measured-duration';
import { usualDurations } from '../checks/usual-duration';
import { atHand, atHandKeys } from './at-hand';
import { forecast, forecastReasons, forecastSteps, phases } from './forecast';
import {
  type ForecastChoices,
  forecastOptionNames,
  forecastOptions,
  readChoices,
  usualChoices,
} from './options';

const anyChoices: fc.Arbitrary<ForecastChoices> = fc.record({
  payment: fc.constantFrom(...forecastOptions.payment),
  domain: fc.constantFrom(...forecastOptions.domain),
  authority: fc.constantFrom(...forecastOptions.authority),
  identity: fc.constantFrom(...forecastOptions.identity),
});
const everyChoice = forecastOptions.payment.flatMap((payment) =>
  forecastOptions.domain.flatMap((domain) =>
    forecastOptions.authority.flatMap((authority) =>
      forecastOptions.identity.map((identity): ForecastChoices => ({ payment, domain, authority, identity })),
    ),
  ),
);

describe('forecast', () => {
  it.each([
    [{}, 1, 4, 'organisation'],
    [{ payment: 'invoice' }, 2, 6, 'payment'],
    [{ domain: 'own' }, 1, 4, 'organisation'],
    [{ authority: 'power_of_attorney' }, 2, 7, 'authority'],
    [{ identity: 'face_to_face' }, 3, 7, 'identity'],
    [{ authority: 'power_of_attorney', identity: 'face_to_face' }, 3, 7, 'identity'],
    [
      { payment: 'invoice', domain: 'own', authority: 'power_of_attorney', identity: 'face_to_face' },
      4,
      9,
      'identity',
    ],
  ] as const)('M04 %j takes %i to %i working days, longest: %s', (chosen, from, to, longest) => {
    expect(forecast({ ...usualChoices, ...chosen })).toMatchObject({ days: { from, to }, longest });
  });

  it('M04 S0-1.1.7d paying by invoice adds one to two working days, whatever else is chosen', () => {
    for (const choices of everyChoice) {
      const online = forecast({ ...choices, payment: 'online' }).days;
      const invoice = forecast({ ...choices, payment: 'invoice' }).days;
      expect(invoice).toEqual({ from: online.from + 1, to: online.to + 2 });
    }
  });

  it('M04 gives each step once with a reason, and one that decides in every phase', () => {
    for (const choices of everyChoice) {
      const { steps } = forecast(choices);
      expect(steps.map(({ kind }) => kind)).toEqual([...forecastSteps]);
      for (const phase of phases) {
        expect(steps.filter((step) => step.phase === phase && step.decides).length).toBe(1);
      }
    }
    const reasons = everyChoice.flatMap((choices) => forecast(choices).steps.map(({ reason }) => reason));
    expect([...new Set(reasons)].sort()).toEqual([...forecastReasons].sort());
  });

  it('M04 the range is a range, and no slower choice makes it shorter', () => {
    fc.assert(
      fc.property(anyChoices, fc.constantFrom(...forecastOptionNames), (choices, option) => {
        const quick = forecast({ ...choices, [option]: forecastOptions[option][0] }).days;
        const slow = forecast({ ...choices, [option]: forecastOptions[option][1] }).days;
        expect(quick.from).toBeLessThanOrEqual(quick.to);
        expect(slow.from).toBeGreaterThanOrEqual(quick.from);
        expect(slow.to).toBeGreaterThanOrEqual(quick.to);
      }),
    );
  });

  it('M04 follows the usual durations: who measures longer checks forecasts longer', () => {
    const slow = { ...usualDurations, organisation: { usualMinutes: 10 * 24 * 60, lateAfterMinutes: 1 } };
    expect(forecast(usualChoices, slow)).toMatchObject({
      days: { from: 1, to: 12 },
      longest: 'organisation',
    });
    const none = { usualMinutes: 0, lateAfterMinutes: 0 };
    const quick = {
      key: none,
      domain: none,
      organisation: none,
      oin: none,
      authority: none,
      identity: none,
      title: none,
      approval: none,
      device: none,
    };
    expect(forecast(usualChoices, quick)).toMatchObject({ days: { from: 0, to: 0 }, longest: null });
  });
});

describe('own measurements', () => {
  it('M04 M39 take the place of what is documented, the least of them too', () => {
    const day = 24 * 60;
    const measured = { fromMinutes: 3 * day, usualMinutes: 4 * day, samples: 20 };
    const durations = knownDurations({ organisation: measured, authority: { ...measured, samples: 3 } });
    expect(forecast(usualChoices, durations)).toMatchObject({
      days: { from: 3, to: 6 },
      longest: 'organisation',
    });
    expect(forecast(usualChoices, knownDurations({}))).toEqual(forecast(usualChoices));
  });
});

describe('choices in an address', () => {
  it('M04 are read, and as usual where missing or unknown', () => {
    const given: Record<string, string> = { domain: 'own', identity: 'carrier pigeon' };
    expect(readChoices((option) => given[option])).toEqual({ ...usualChoices, domain: 'own' });
  });
});

describe('what to have at hand', () => {
  it('M03 follows the choices', () => {
    const usual = atHand(usualChoices);
    expect(usual).toEqual([
      'billing',
      'authenticator',
      'kvk',
      'oin',
      'qvtl',
      'representative',
      'document',
      'phone',
    ]);
    const other = atHand({
      ...usualChoices,
      domain: 'own',
      authority: 'power_of_attorney',
      identity: 'face_to_face',
    });
    expect(other).toEqual(expect.arrayContaining(['domain', 'power_of_attorney', 'appointment']));
    expect(other).not.toContain('phone');
    expect(other).not.toContain('qvtl');
  });

  it('M03 uses every word and none twice', () => {
    const all = everyChoice.map((choices) => atHand(choices));
    expect([...new Set(all.flat())].sort()).toEqual([...atHandKeys].sort());
    for (const keys of all) expect(new Set(keys).size).toBe(keys.length);
  });

  it('M03 who has bought already is not asked for what buying took', () => {
    for (const choices of everyChoice) {
      const left = atHand(choices).filter((key) => key !== 'billing' && key !== 'authenticator');
      expect(atHand(choices, true)).toEqual(left);
    }
  });
});
