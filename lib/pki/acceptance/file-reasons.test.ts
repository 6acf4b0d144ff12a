import { beforeAll, describe, expect, it } from 'vitest';
import { criteria, criterionIds, rejectionIds } from '@/lib/domain/acceptance/criteria';
import { makeP7b } from '../p7b';
import { say } from '../path/testing/issue';
import { outcomeOf, type ReasonCase, reasonOf } from './testing/reason-case';
import {
  check,
  type Made,
  makeClient,
  makeSound,
  type Orders,
  pemOf,
  serverAuth,
  subject,
} from './testing/sound-hierarchy';

let sound: Made;
beforeAll(async () => {
  sound = await makeSound();
});

const leaf = (order: Orders['leaf']) => async () => check(await withLeaf(order));

async function withLeaf(order: Orders['leaf']): Promise<Made> {
  return { ...sound, leaf: await makeClient(sound.tsp, order) };
}

const names = (orders: Parameters<typeof subject>[0]) => leaf({ name: subject(orders) });
const ends = (notAfter: string) => ({
  notBefore: new Date('2025-01-01T00:00:00Z'),
  notAfter: new Date(notAfter),
});

const cases: ReasonCase[] = [
  {
    name: 'S2-R03 a file that was cut off',
    code: 'cut_off',
    make: () => check(sound, { file: pemOf(sound.leaf).slice(0, 400) }),
  },
  {
    name: 'S2-R04 an OIN that is too short',
    also: ['Q07'],
    code: 'oin_wrong',
    make: names({ serialNumber: '6959908400' }),
  },
  {
    name: 'S2-R05 an end that is past',
    also: ['Q01'],
    code: 'expired',
    make: leaf(ends('2026-01-01T00:00:00Z')),
  },
  { name: 'S2-R11 no organisation', code: 'no_organisation', make: names({ organisation: '' }) },
  {
    name: 'S2-R12 a .p7b',
    also: ['Q03a'],
    code: 'is_pkcs7',
    make: () => check(sound, { file: makeP7b([sound.leaf, sound.tsp, sound.domain].map(({ der }) => der)) }),
  },
  {
    name: 'S2-R13 a CA certificate',
    code: 'is_ca',
    make: leaf({ extensions: { '2.5.29.19': say.authority() } }),
  },
  {
    name: 'S2-R16 no subject key identifier',
    code: 'key_identifiers_missing',
    make: leaf({ extensions: { '2.5.29.14': null } }),
  },
  {
    name: 'S2-R18 a file without a certificate',
    code: 'nothing_found',
    make: () => check(sound, { file: 'This is a letter, not a certificate.' }),
  },
  {
    name: 'S2-R19 server authentication only',
    also: ['Q08'],
    code: 'client_authentication_missing',
    make: leaf({ extensions: { '2.5.29.37': say.purposes(serverAuth) } }),
  },
  {
    name: 'S2-R20 neither PKIoverheid nor EV',
    also: ['Q06'],
    code: 'not_ev',
    make: leaf({ extensions: { '2.5.29.32': null } }),
  },
  {
    name: 'S2-R21 two client certificates in one file',
    code: 'several_client_certificates',
    make: async () => {
      const second = await makeClient(sound.tsp);
      return check(sound, { file: pemOf(sound.leaf, second, sound.tsp, sound.domain) });
    },
  },
  {
    name: 'S2-R24 a beginning that is to come',
    also: ['Q01'],
    code: 'not_yet_valid',
    make: leaf({ notBefore: new Date('2027-01-01T00:00:00Z') }),
  },
  {
    name: 'S2-R31 a wildcard',
    also: ['Q05b'],
    code: 'wildcard',
    make: leaf({
      name: subject({ commonName: '*.bakkerij-zegelaar.nl' }),
      extensions: { '2.5.29.17': null },
    }),
  },
];

describe('a sound certificate', () => {
  it('S2-Q01 S2-Q02 S2-Q03a S2-Q03b S2-Q04 S2-Q05a S2-Q05b S2-Q06 S2-Q07 S2-Q08 passes every requirement', async () => {
    const { rows, verdict, tested } = await check(sound);
    const requirements = rows.filter(({ id }) => id.startsWith('Q'));
    expect(requirements).toHaveLength(10);
    for (const row of requirements) expect(row).toMatchObject({ state: 'passed' });
    expect(verdict).toBe('passed');
    expect(tested).toMatchObject({ what: 'certificate', commonName: 'api.bakkerij-zegelaar.nl' });
  });

  it('has every requirement and every reason exactly once', async () => {
    const { rows } = await check(sound);
    expect(rows.map(({ id }) => id)).toEqual(criterionIds);
    expect(rejectionIds).toHaveLength(33);
  });

  it('S2-R15 S2-R32 leaves to KVK what only KVK knows', async () => {
    const { rows } = await check(sound);
    for (const only of ['R15', 'R32']) {
      expect(rows.find(({ id }) => id === only)).toMatchObject({ state: 'unknown_here' });
    }
  });
});

describe('M33 each reason alone', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const reason = reasonOf(one);
    const { failed, codes } = await outcomeOf(one);
    expect(codes).toContain(`${reason} ${one.code}`);
    expect(failed).toEqual([...(one.also ?? []), reason].toSorted());
  });

  it('is tried for every reason of the file itself', () => {
    const ids = rejectionIds.filter((id) => criteria[id].kind === 'file');
    expect(cases.map(reasonOf)).toEqual(ids);
  });
});
