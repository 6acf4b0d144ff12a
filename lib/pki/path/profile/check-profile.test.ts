import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../bytes';
import { integer, nothing, oid, sequence, tagged, tlv } from '../../der';
import {
  bitString,
  boolean,
  ecdsaWithSha256,
  extension,
  signed,
  utcTime,
} from '../../revocation/testing/encode';
import { hours } from '../../revocation/testing/make-crl';
import { extensionOids } from '../extensions/oids';
import type { PathInput } from '../input';
import { refusalsOf } from '../testing/check';
import { commonName, dns, type Holder, ip, makeAuthority, makeLeaf, type Order, say } from '../testing/issue';
import { type ProfileRule, profileRules } from './rules';

const root = await makeAuthority('Root');
const ids = extensionOids;
const serverAuth = say.purposes('1.3.6.1.5.5.7.3.1');
const plain = { [ids.extendedKeyUsage]: serverAuth };
/** Cuts the mark that makes an extension critical. */
const uncritical = (id: string, value: Bytes) => extension(id, value);
const critical = (id: string, value: Bytes) => extension(id, value, true);

async function broken(
  profile: PathInput['profile'],
  path: [Holder, ...Holder[]],
  input: Partial<PathInput> = {},
) {
  const refusals = await refusalsOf(path, root, { profile, ...input });
  return refusals.map((refusal) =>
    refusal.code === 'profile_broken' ? `${refusal.rule}@${refusal.at}` : refusal.code,
  );
}

const leaf = (order: Order = {}) =>
  makeLeaf(root, { ...order, extensions: { ...plain, ...order.extensions } });
const atLeaf = (order: Order) => async (): Promise<[Holder]> => [await leaf(order)];
const atIssuer = (order: Order) => async (): Promise<[Holder, Holder]> => {
  const ca = await makeAuthority('CA', { by: root, ...order });
  return [await makeLeaf(ca, { extensions: plain }), ca];
};

/** An empty CRL of the root with these extensions. */
async function bareCrl(extensions: Bytes[]): Promise<Bytes> {
  const content = sequence(
    integer(1),
    ecdsaWithSha256,
    root.name,
    utcTime(hours(-1)),
    utcTime(hours(1)),
    ...(extensions.length > 0 ? [tagged(0, sequence(...extensions))] : []),
  );
  return sequence(content, await signed(content, root.keys));
}

type Case = [rule: ProfileRule, place: number, path: () => Promise<[Holder, ...Holder[]]>];

const ofRfc5280: Case[] = [
  ['serial_number_not_positive', 0, atLeaf({ serial: integer(0) })],
  ['serial_number_too_long', 0, atLeaf({ serial: tlv(0x02, new Uint8Array(21).fill(1)) })],
  ['authority_key_id_missing', 0, atLeaf({ extensions: { [ids.authorityKeyId]: null } })],
  [
    'authority_key_id_critical',
    0,
    atLeaf({
      extensions: {
        [ids.authorityKeyId]: critical(ids.authorityKeyId, sequence(tlv(0x80, Uint8Array.of(1)))),
      },
    }),
  ],
  ['subject_key_id_missing', 1, atIssuer({ extensions: { [ids.subjectKeyId]: null } })],
  [
    'subject_key_id_critical',
    0,
    atLeaf({ extensions: { [ids.subjectKeyId]: critical(ids.subjectKeyId, tlv(0x04, Uint8Array.of(1))) } }),
  ],
  [
    'basic_constraints_not_critical',
    1,
    atIssuer({
      extensions: { [ids.basicConstraints]: uncritical(ids.basicConstraints, sequence(boolean(true))) },
    }),
  ],
  ['cert_sign_without_ca', 0, atLeaf({ extensions: { [ids.keyUsage]: say.keyUsage(5) } })],
  [
    'path_length_without_cert_sign',
    0,
    atLeaf({
      extensions: { [ids.basicConstraints]: extension(ids.basicConstraints, sequence(integer(0)), true) },
    }),
  ],
  [
    'name_constraints_not_critical',
    1,
    atIssuer({
      extensions: {
        [ids.nameConstraints]: uncritical(
          ids.nameConstraints,
          sequence(tagged(0, sequence(dns('example.com')))),
        ),
      },
    }),
  ],
  [
    'name_constraints_on_end_entity',
    0,
    atLeaf({ extensions: { [ids.nameConstraints]: say.constraints([dns('nl')]) } }),
  ],
  [
    'name_constraint_leading_period',
    1,
    atIssuer({ extensions: { [ids.nameConstraints]: say.constraints([dns('.example.com')]) } }),
  ],
  [
    'policy_constraints_not_critical',
    1,
    atIssuer({
      extensions: {
        [ids.policyConstraints]: uncritical(ids.policyConstraints, sequence(tlv(0x81, Uint8Array.of(0)))),
      },
    }),
  ],
  [
    'inhibit_any_policy_not_critical',
    1,
    atIssuer({ extensions: { [ids.inhibitAnyPolicy]: uncritical(ids.inhibitAnyPolicy, integer(0)) } }),
  ],
  [
    'subject_and_alternative_names_missing',
    0,
    atLeaf({ name: sequence(), extensions: { [ids.subjectAlternativeName]: null } }),
  ],
  ['alternative_names_not_critical', 0, atLeaf({ name: sequence() })],
  [
    'alternative_name_invalid',
    0,
    atLeaf({
      extensions: {
        [ids.subjectAlternativeName]: say.names(dns('host.example.com'), dns('a_b.example.com')),
      },
    }),
  ],
];

const ofWebPki: Case[] = [
  [
    'end_entity_is_authority',
    0,
    async () => [
      await makeAuthority('host.example.com', {
        by: root,
        extensions: { ...plain, [ids.subjectAlternativeName]: say.names(dns('host.example.com')) },
      }),
    ],
  ],
  [
    'alternative_names_missing',
    0,
    atLeaf({ name: sequence(), extensions: { [ids.subjectAlternativeName]: null } }),
  ],
  [
    'alternative_names_critical',
    0,
    atLeaf({
      extensions: {
        [ids.subjectAlternativeName]: critical(ids.subjectAlternativeName, sequence(dns('host.example.com'))),
      },
    }),
  ],
  ['common_name_not_in_alternative_names', 0, atLeaf({ name: commonName('HOST.example.com') })],
  [
    'wildcard_above_public_suffix',
    0,
    atLeaf({ extensions: { [ids.subjectAlternativeName]: say.names(dns('host.example.com'), dns('*.nl')) } }),
  ],
  ['extended_key_usage_missing', 0, atLeaf({ extensions: { [ids.extendedKeyUsage]: null } })],
  [
    'extended_key_usage_any',
    0,
    atLeaf({ extensions: { [ids.extendedKeyUsage]: say.purposes('2.5.29.37.0') } }),
  ],
  [
    'extended_key_usage_critical',
    0,
    atLeaf({
      extensions: {
        [ids.extendedKeyUsage]: critical(ids.extendedKeyUsage, sequence(oid('1.3.6.1.5.5.7.3.1'))),
      },
    }),
  ],
  [
    'authority_info_access_malformed',
    0,
    atLeaf({ extensions: { x: uncritical(ids.authorityInfoAccess, sequence()) } }),
  ],
  [
    'rsa_size_not_whole_bytes',
    0,
    atLeaf({
      publicKeyInfo: sequence(
        sequence(oid('1.2.840.113549.1.1.1'), nothing()),
        bitString(sequence(tlv(0x02, Uint8Array.of(1), new Uint8Array(256).fill(0xff)), integer(65537))),
      ),
    }),
  ],
];

describe('the profile of RFC 5280', () => {
  it.each(ofRfc5280)('%s@%s', async (rule, place, path) => {
    const certificates = await path();
    expect(await broken('rfc5280', certificates)).toContain(`${rule}@${place}`);
    expect(await broken('path_only', certificates)).not.toContain(`${rule}@${place}`);
  });

  it('a certificate without a fault breaks nothing', async () => {
    expect(await broken('rfc5280', [await leaf()])).toEqual([]);
  });

  it('names with nothing in them', async () => {
    const nameless = await makeAuthority('', { by: root, name: sequence() });
    const found = await broken('rfc5280', [await makeLeaf(nameless), nameless]);
    expect(found).toEqual([
      'issuer_name_empty@0',
      'authority_subject_empty@1',
      'subject_and_alternative_names_missing@1',
    ]);
  });

  it('CRLs have a number, that is not critical', async () => {
    const certificates: [Holder] = [await leaf()];
    const rules = async (...extensions: Bytes[]) =>
      broken('rfc5280', certificates, { crls: [await bareCrl(extensions)], revocation: 'if_given' });
    const number = (critical: boolean) => extension('2.5.29.20', integer(1), critical);
    expect(await rules(number(false))).toEqual([]);
    expect(await rules()).toEqual(['crl_number_missing@1']);
    expect(await rules(number(true))).toEqual(['crl_number_critical@1']);
  });
});

describe('the profile of the Web PKI', () => {
  it.each(ofWebPki)('%s@%s', async (rule, place, path) => {
    const certificates = await path();
    expect(await broken('web_pki', certificates)).toContain(`${rule}@${place}`);
    expect(await broken('rfc5280', certificates)).not.toContain(`${rule}@${place}`);
  });

  it('a certificate without a fault breaks nothing, also for an address', async () => {
    expect(await broken('web_pki', [await leaf()])).toEqual([]);
    const address = await leaf({
      name: commonName('2001:db8::7'),
      extensions: {
        [ids.subjectAlternativeName]: say.names(ip(0x20, 1, 0xd, 0xb8, ...Array(11).fill(0), 7)),
      },
    });
    expect(await broken('web_pki', [address])).toEqual([]);
  });

  it('old versions, and roots that say what only others may', async () => {
    const bare = Object.fromEntries(Object.values(ids).map((id) => [id, null]));
    const old = await makeLeaf(root, { version: new Uint8Array(0), extensions: bare });
    expect(await broken('web_pki', [old])).toContain('version_not_3@0');
    const wide = await makeAuthority('Wide', {
      extensions: { ...plain, [ids.authorityKeyId]: say.authorityKeyId(Uint8Array.of(1)) },
    });
    const anchors = [{ certificate: wide.der }];
    const below = await makeLeaf(wide, { extensions: plain });
    expect(await broken('web_pki', [below], { anchors })).toEqual([
      'root_with_extended_key_usage@1',
      'root_authority_key_id@1',
    ]);
  });

  it('name constraints need not be critical', async () => {
    const [, , path] = ofRfc5280.find(([rule]) => rule === 'name_constraints_not_critical') ?? [];
    expect(path && (await broken('web_pki', await path()))).toEqual([]);
  });
});

it('every rule has a name of its own', () => {
  expect(new Set(profileRules).size).toBe(profileRules.length);
});
