import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bytes, concatBytes } from '../bytes';
import { octetString, sequence, tlv } from '../der';
import { derChanges, mutateDer } from '../testing/mutate-der';
import { type RevocationStatus, revocationUnknowns } from './outcome';
import { issue, makeAuthority, responderExtensions, type Signer } from './testing/authority';
import { check, good, unknown } from './testing/check';
import { directory, extension, uri } from './testing/encode';
import { distributionPoints, entry, makeCrl, revokedAt } from './testing/make-crl';
import { answer, statement } from './testing/make-ocsp';

let ca: Signer;
let leaf: Signer;
let crl: Bytes;
let ocsp: Bytes;

beforeAll(async () => {
  ca = await makeAuthority('CA');
  const points = distributionPoints(
    { full: [uri('http://crl.example/a.crl')] },
    { relative: 'P', reasons: [1, 2] },
  );
  leaf = await issue({ commonName: 'leaf', by: ca, serial: [0x05], extensions: [points] });
  const responder = await issue({ commonName: 'responder', by: ca, extensions: responderExtensions });
  const entries = [
    entry({ serial: [0x04], reason: 1, issuer: [directory(ca.name)] }),
    entry({ serial: [0x05], reason: 4 }),
  ];
  crl = await makeCrl(ca, { point: { full: [uri('http://crl.example/a.crl')], indirect: true }, entries });
  const said = await statement({ serial: Uint8Array.of(5), issuer: ca, status: 'revoked', reason: 1 });
  ocsp = await answer([said], { by: responder, certificates: [responder] });
});

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    value: fc.nat(255),
    drop: fc.nat(3),
    grow: fc.nat(2),
  }),
  { minLength: 1, maxLength: 4 },
);
type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never;

function mutate(original: Bytes, by: Edits): Bytes {
  return by.reduce((bytes, { at, value, drop, grow }) => {
    const place = Math.floor(at * bytes.length);
    const grown = new Uint8Array(grow).fill(value);
    return concatBytes(bytes.slice(0, place), grown, bytes.slice(place + drop));
  }, original);
}

function expectNamed(status: RevocationStatus): void {
  if (status.state === 'unknown') expect(revocationUnknowns).toContain(status.why);
}

describe('bytes that nobody can trust', () => {
  it('a changed CRL or answer says nothing, or what it said before', async () => {
    const byCrl = await check(leaf, ca, { crls: [crl] });
    const byOcsp = await check(leaf, ca, { ocspAnswers: [ocsp] });
    expect([byCrl, byOcsp]).toMatchObject([{ reason: 'superseded' }, { reason: 'keyCompromise' }]);
    const property = fc.asyncProperty(edits, async (by) => {
      for (const [status, before] of [
        [await check(leaf, ca, { crls: [mutate(crl, by)] }), byCrl],
        [await check(leaf, ca, { ocspAnswers: [mutate(ocsp, by)] }), byOcsp],
      ] as const) {
        expectNamed(status);
        if (status.state !== 'unknown') expect(status).toEqual(before);
      }
    });
    await fc.assert(property, { numRuns: 1500 });
  });

  it('even when every signature fits, every change ends in a named status', async () => {
    const verifySignature = async () => 'right' as const;
    const property = fc.asyncProperty(edits, async (by) => {
      expectNamed(await check(leaf, ca, { crls: [mutate(crl, by)], verifySignature }));
      expectNamed(await check(leaf, ca, { ocspAnswers: [mutate(ocsp, by)], verifySignature }));
    });
    await fc.assert(property, { numRuns: 1500 });
  });

  it('nor does sound DER that is wrong inside lead to anything else', async () => {
    const verifySignature = async () => 'right' as const;
    const property = fc.asyncProperty(derChanges, async (changes) => {
      expectNamed(await check(leaf, ca, { crls: [mutateDer(crl, changes)], verifySignature }));
      expectNamed(await check(leaf, ca, { ocspAnswers: [mutateDer(ocsp, changes)], verifySignature }));
    });
    await fc.assert(property, { numRuns: 1500 });
  });

  it('any distribution points in the certificate', async () => {
    const property = fc.asyncProperty(edits, fc.boolean(), async (by, some) => {
      const value =
        leaf.certificate.extensions.find(({ oid }) => oid === '2.5.29.31')?.value ?? new Uint8Array();
      const changed = some ? mutate(value, by) : new Uint8Array(by.map(({ value: octet }) => octet));
      const extensions = [{ oid: '2.5.29.31', critical: false, value: changed }];
      const odd = { ...leaf, certificate: { ...leaf.certificate, extensions } };
      expectNamed(await check(odd, ca, { crls: [crl] }));
    });
    await fc.assert(property, { numRuns: 500 });
  });

  it('any bytes at all', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((some) => Uint8Array.of(0x30, 0x82, ...some));
    const property = fc.asyncProperty(bytes, async (some) => {
      expect(await check(leaf, ca, { crls: [some] })).toEqual(unknown('malformed'));
      expect(await check(leaf, ca, { ocspAnswers: [some] })).toEqual(unknown('malformed'));
    });
    await fc.assert(property, { numRuns: 500 });
  });
});

describe('input made to hang or to exhaust', () => {
  const megabytes = (count: number, octet: number) => new Uint8Array(count * 1024 * 1024).fill(octet);
  const nested = (levels: number) => {
    let inner: Bytes = new Uint8Array(0);
    for (let level = 0; level < levels; level++) inner = sequence(inner);
    return inner;
  };
  const wrap = (content: Bytes) => sequence(sequence(content), sequence(), tlv(0x03, Uint8Array.of(0)));

  it.each([
    ['ten megabytes of zeros', () => megabytes(10, 0)],
    ['ten megabytes of 0x30', () => megabytes(10, 0x30)],
    [
      'five million empty elements',
      () =>
        wrap(
          megabytes(10, 0)
            .fill(0x05)
            .map((octet, at) => (at % 2 ? 0 : octet)),
        ),
    ],
    ['nested 2,000 deep', () => nested(2000)],
    ['a name of a million parts', () => wrap(sequence(megabytes(4, 0x31)))],
  ])('%s', async (_, make) => {
    const bytes = make();
    expect(await check(leaf, ca, { crls: [bytes] })).toEqual(unknown('malformed'));
    expect(await check(leaf, ca, { ocspAnswers: [bytes] })).toMatchObject({ state: 'unknown' });
  });

  it('is not looked at when too large or too much', async () => {
    expect(await check(leaf, ca, { crls: [megabytes(21, 0x30)] })).toEqual(unknown('limit_exceeded'));
    expect(await check(leaf, ca, { ocspAnswers: [megabytes(1, 0x30)] })).toEqual(unknown('limit_exceeded'));
    const many = new Array(1000).fill(new Uint8Array(1));
    expect(await check(leaf, ca, { crls: many, ocspAnswers: many })).toEqual(unknown('limit_exceeded'));
  });

  it('a list of 200,000 entries is searched to its end', async () => {
    const one = entry({ serial: [0x10, 0, 0, 0], reason: 1 });
    const body = new Uint8Array(one.length * 200_000);
    const view = new DataView(body.buffer);
    for (let index = 0; index < 200_000; index++) {
      body.set(one, index * one.length);
      view.setUint32(index * one.length + 4, 0x10000000 + index);
    }
    const last = entry({ serial: [0x05] });
    const plain = await issue({ commonName: 'plain', by: ca, serial: [0x06] });
    const long = await makeCrl(ca, { entries: [body, last] });
    const revoked = { state: 'revoked', at: revokedAt };
    expect(
      await check({ ...leaf, certificate: { ...leaf.certificate, extensions: [] } }, ca, { crls: [long] }),
    ).toEqual(revoked);
    expect(await check(plain, ca, { crls: [long] })).toEqual(good);
  });

  it('a long list of names goes for 100,000 entries with the number looked for', async () => {
    const names = Array.from({ length: 20_000 }, (_, index) => uri(`http://${index}`));
    const same = entry({ serial: [0x05] });
    const rest = new Uint8Array(same.length * 100_000);
    for (let at = 0; at < rest.length; at += same.length) rest.set(same, at);
    const entries = [entry({ serial: [0x05], issuer: names }), rest];
    const indirect = await makeCrl(ca, { point: { indirect: true }, entries });
    expect(await check(leaf, ca, { crls: [indirect] })).toEqual(good);
  });

  it('tries a bounded number of signers', async () => {
    let tries = 0;
    const verifySignature = async () => {
      tries++;
      return 'wrong' as const;
    };
    const candidates = new Array(200).fill(ca);
    const status = await check(leaf, ca, { crls: [await makeCrl(ca)], candidates, verifySignature });
    expect(status).toEqual(unknown('crl_signature_wrong'));
    expect(tries).toBeLessThan(10);
    const ocspAnswers = [
      await answer([await statement({ serial: Uint8Array.of(5), issuer: ca })], { by: ca }),
    ];
    tries = 0;
    await check(leaf, ca, { ocspAnswers, candidates, verifySignature });
    expect(tries).toBeLessThan(20);
  });

  it('an extension twice, or one larger than any list needs, is refused', async () => {
    const twice = extension('2.5.29.20', octetString(new Uint8Array(1)));
    expect(await check(leaf, ca, { crls: [await makeCrl(ca, { extensions: [twice] })] })).toEqual(
      unknown('malformed'),
    );
    const large = extension('1.2.3', octetString(new Uint8Array(100_000)));
    expect(await check(leaf, ca, { crls: [await makeCrl(ca, { extensions: [large] })] })).toEqual(
      unknown('malformed'),
    );
  });
});
