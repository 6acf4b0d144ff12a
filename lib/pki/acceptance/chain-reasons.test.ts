import { beforeAll, describe, expect, it } from 'vitest';
import { criteria, rejectionIds } from '@/lib/domain/acceptance/criteria';
import type { RegisterAnswers } from '@/lib/domain/acceptance/register-findings';
import { integer } from '../der';
import { asSigner } from '../path/testing/check';
import { dns, type Holder, publicKeyOf, say } from '../path/testing/issue';
import { extension } from '../revocation/testing/encode';
import { entry, hours, makeCrl } from '../revocation/testing/make-crl';
import type { AcceptanceReport } from './input';
import { outcomeOf, type ReasonCase, reasonOf } from './testing/reason-case';
import {
  check,
  type Made,
  makeClient,
  makeSound,
  type Orders,
  pemOf,
  subject,
} from './testing/sound-hierarchy';

let sound: Made;
beforeAll(async () => {
  sound = await makeSound();
});

const leaf = (order: Orders['leaf']) => async () => check(await withLeaf(order));
const chain = (orders: Orders) => async () => check(await makeSound(orders));

async function withLeaf(order: Orders['leaf']): Promise<Made> {
  return { ...sound, leaf: await makeClient(sound.tsp, order) };
}

const ends = (notAfter: string) => ({
  notBefore: new Date('2025-01-01T00:00:00Z'),
  notAfter: new Date(notAfter),
});

const smallKeys = () =>
  crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: 1024,
      publicExponent: Uint8Array.of(1, 0, 1),
    },
    true,
    ['sign', 'verify'],
  );

const company = { state: 'found', name: 'Bakkerij Zegelaar', tradeNames: [], active: true } as const;
const inOinRegister = { state: 'active', name: 'Bakkerij Zegelaar B.V.' } as const;
const registers = (answers: RegisterAnswers) => () =>
  check(sound, { registers: { company, oin: inOinRegister, ...answers } });

async function breakSignature(): Promise<AcceptanceReport> {
  const der = sound.leaf.der.slice();
  der[der.length - 1] = (der[der.length - 1] ?? 0) ^ 1;
  return check({ ...sound, leaf: { ...sound.leaf, der } });
}

const serialOf = (holder: Holder) => Array.from(asSigner(holder).certificate.serialNumber);

async function withLeafCrl(order: Parameters<typeof makeCrl>[1]): Promise<AcceptanceReport> {
  const crl = await makeCrl(asSigner(sound.tsp), order);
  return check(sound, { crls: [...sound.crls.slice(0, 2), crl] });
}

const cases: ReasonCase[] = [
  {
    name: 'S2-R01 a key of 1024 bits',
    code: 'key_too_small',
    make: async () => check(await withLeaf({ publicKeyInfo: await publicKeyOf(await smallKeys()) })),
  },
  {
    name: 'S2-R02 a list that is over',
    code: 'revocation_unclear',
    make: () => withLeafCrl({ thisUpdate: hours(-48), nextUpdate: hours(-24) }),
  },
  {
    name: 'S2-R06 an issuer that is over',
    also: ['Q01'],
    code: 'issuer_outside_validity',
    make: chain({ tsp: ends('2026-10-01T00:00:00Z') }),
  },
  {
    name: 'S2-R07 a key that may not sign',
    code: 'digital_signature_missing',
    make: leaf({ extensions: { '2.5.29.15': say.keyUsage(2) } }),
  },
  {
    name: 'S2-R08 a domain that the issuer may not name',
    code: 'name_constraint',
    make: chain({ tsp: { extensions: { '2.5.29.30': say.constraints([], [dns('bakkerij-zegelaar.nl')]) } } }),
  },
  {
    name: 'S2-R09 a policy that the issuer does not have',
    code: 'policy_not_in_issuer',
    make: chain({ tsp: { extensions: { '2.5.29.32': say.policies('2.16.528.1.1003.1.2.8.4') } } }),
  },
  {
    name: 'S2-R10 a changed signature',
    also: ['Q04'],
    code: 'signature_wrong',
    make: breakSignature,
  },
  {
    name: 'S2-R14 the KVK number of somebody else',
    code: 'other_kvk_number',
    make: () => check(sound, { kvkNumber: '68750110' }),
  },
  {
    name: 'S2-R17 the key identifier of another issuer',
    also: ['Q04'],
    code: 'key_identifiers_differ',
    make: leaf({ extensions: { '2.5.29.35': say.authorityKeyId(Uint8Array.of(1, 2, 3)) } }),
  },
  {
    name: 'S2-R22 a root that nobody trusts',
    also: ['Q04'],
    code: 'issuer_not_trusted',
    make: async () => {
      const { root } = await makeSound({ root: { name: subject({ commonName: 'Other root' }) } });
      return check(sound, { anchors: [{ certificate: root.der }] });
    },
  },
  {
    name: 'S2-R23 an issuer that is no CA',
    code: 'issuer_not_ca',
    make: chain({ tsp: { extensions: { '2.5.29.19': say.endEntity() } } }),
  },
  {
    name: 'S2-R25 a number of government that the OIN register does not know',
    code: 'not_in_oin_register',
    make: async () =>
      check(await withLeaf({ name: subject({ serialNumber: '00000004003214345000' }) }), {
        registers: { company, oin: { state: 'unknown' } },
      }),
  },
  {
    name: 'S2-R26 another name in the OIN register',
    code: 'trade_name_differs',
    make: registers({ oin: { state: 'active', name: 'Slagerij Zegelaar' } }),
  },
  {
    name: 'S2-R27 more authorities than the domain CA allows',
    code: 'path_too_long',
    make: chain({ domain: { extensions: { '2.5.29.19': say.authority(0) } } }),
  },
  {
    name: 'S2-R28 a serial number on the list',
    code: 'revoked',
    make: () => withLeafCrl({ entries: [entry({ serial: serialOf(sound.leaf), reason: 1 })] }),
  },
  {
    name: 'S2-R29 the root without what is between',
    code: 'root_without_intermediates',
    make: () =>
      check(sound, {
        file: pemOf(sound.leaf, sound.root),
        knownIssuers: [sound.tsp.der, sound.domain.der],
      }),
  },
  {
    name: 'S2-R30 a critical extension that nobody knows',
    code: 'unknown_critical_extension',
    make: leaf({ extensions: { '1.2.3.4': extension('1.2.3.4', integer(1), true) } }),
  },
  {
    name: 'S2-R33 a number that the trade register does not know',
    code: 'kvk_number_unknown',
    make: registers({ company: { state: 'not_found' } }),
  },
];

describe('each reason alone', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const reason = reasonOf(one);
    const { failed, codes } = await outcomeOf(one);
    expect(codes).toContain(`${reason} ${one.code}`);
    expect(failed).toEqual([...(one.also ?? []), reason].toSorted());
  });

  it('is tried for every reason of issuers, revocation and registers', () => {
    const ids = rejectionIds.filter((id) => ['chain', 'register'].includes(criteria[id].kind));
    expect(cases.map(reasonOf)).toEqual(ids);
  });
});
