import { beforeAll, describe, expect, it } from 'vitest';
import { integer, oid, sequence, tlv } from '../der';
import { check, failures, type Made, makeClient, makeSound, pemOf, subject } from './testing/sound-hierarchy';

let sound: Made;
beforeAll(async () => {
  sound = await makeSound();
});

const bytes = (text: string) => new TextEncoder().encode(text);
const p12 = () =>
  sequence(integer(3), sequence(oid('1.2.840.113549.1.7.1'), tlv(0xa0, tlv(0x04, new Uint8Array(200)))));
const key = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n';

describe('what people drop', () => {
  it('S2-Q03a S2-R12 refuses a .p12, a ZIP and a private key by name', async () => {
    expect(failures(await check(sound, { file: p12() }))).toEqual(['Q03a is_pkcs12', 'R12 is_pkcs12']);
    const zip = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0);
    expect(failures(await check(sound, { file: zip }))).toEqual(['Q03a is_zip', 'R12 is_zip']);
    const withKey = await check(sound, { file: key + pemOf(sound.leaf) });
    expect(failures(withKey)).toEqual(['Q03a is_private_key', 'R12 is_private_key']);
  });

  it('S2-Q03a takes DER as it takes PEM', async () => {
    const issuers = [sound.tsp.der, sound.domain.der];
    const der = await check(sound, { file: sound.leaf.der, fileName: 'a.der', knownIssuers: issuers });
    expect(failures(der)).toEqual([]);
  });

  it.each(['a.p7b', 'a.p12', 'a.txt', 'a'])('S2-Q03b refuses the file name %s', async (fileName) => {
    expect(failures(await check(sound, { fileName }))).toEqual(['Q03b extension_not_taken']);
  });

  it('S2-R03 says a file is damaged when it is', async () => {
    const cut = sound.leaf.der.subarray(0, 200);
    expect(failures(await check(sound, { file: cut }))).toEqual(['R03 unreadable']);
  });

  it('leaves open what needs issuers that are not there', async () => {
    const { rows, verdict } = await check(sound, { file: pemOf(sound.leaf) });
    expect(rows.find(({ id }) => id === 'R22')).toMatchObject({
      state: 'unknown_here',
      code: 'chain_missing',
    });
    expect(verdict).toBe('not_all_known');
  });

  it('ends quickly with a clear refusal on hostile files', async () => {
    const deep = `-----BEGIN CERTIFICATE-----\n${btoa('\x30\x80'.repeat(20_000))}\n-----END CERTIFICATE-----`;
    const hostile = [
      bytes('-----BEGIN '.repeat(900_000)),
      'A'.repeat(10_000_000),
      deep,
      new Uint8Array(10_000_000),
    ];
    for (const file of hostile) {
      const { verdict, tested } = await check(sound, { file });
      expect({ verdict, what: tested.what }).toEqual({ verdict: 'failed', what: 'nothing' });
    }
  });

  it('S2-Q05a asks for one domain, bare, in the name', async () => {
    const withName = async (commonName: string) => {
      return failures(
        await check({ ...sound, leaf: await makeClient(sound.tsp, { name: subject({ commonName }) }) }),
      );
    };
    expect(await withName('https://api.bakkerij-zegelaar.nl')).toEqual(['Q05a address_in_name']);
    expect(await withName('www.bakkerij-zegelaar.nl')).toEqual(['Q05a name_not_among_domains']);
  });
});
