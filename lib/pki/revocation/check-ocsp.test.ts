import { beforeAll, describe, expect, it } from 'vitest';
import { nothing, octetString } from '../der';
import { issue, makeAuthority, makeKeys, responderExtensions, type Signer } from './testing/authority';
import { check, good, unknown } from './testing/check';
import { extension, nameOf } from './testing/encode';
import { entry, hours, makeCrl, revokedAt } from './testing/make-crl';
import { answer, refusal, type StatementOrder, statement } from './testing/make-ocsp';

let ca: Signer;
let leaf: Signer;
let responder: Signer;
const serial = Uint8Array.of(0x05);

beforeAll(async () => {
  ca = await makeAuthority('CA');
  leaf = await issue({ commonName: 'leaf', by: ca, serial: [0x05] });
  responder = await issue({
    commonName: 'responder',
    by: ca,
    extensions: responderExtensions,
    keyUsage: [0],
  });
});

const about = (order: Partial<StatementOrder> = {}) => statement({ serial, issuer: ca, ...order });
const heard = async (order: Partial<StatementOrder> = {}, signing = {}) => [
  await answer([await about(order)], { by: ca, ...signing }),
];
const critical = extension('1.2.3.4', octetString(new Uint8Array(1)), true);

describe('an answer signed by the issuer', () => {
  it.each(['SHA-1', 'SHA-256'] as const)('about a certificate named with %s', async (hash) => {
    expect(await check(leaf, ca, { ocspAnswers: await heard({ hash }) })).toEqual(good);
    const ocspAnswers = await heard({ hash, status: 'revoked', reason: 1 });
    expect(await check(leaf, ca, { ocspAnswers })).toEqual({
      state: 'revoked',
      at: revokedAt,
      reason: 'keyCompromise',
    });
    expect(await check(leaf, ca, { ocspAnswers: await heard({ hash, status: 'unknown' }) })).toEqual(
      unknown('ocsp_unknown'),
    );
  });

  it.each(['name', 'key'] as const)('that names its signer by %s', async (named) => {
    expect(await check(leaf, ca, { ocspAnswers: await heard({}, { named }) })).toEqual(good);
    const forged = await heard({}, { named, keys: await makeKeys() });
    expect(await check(leaf, ca, { ocspAnswers: forged })).toEqual(unknown('ocsp_signature_wrong'));
  });

  it('may say no reason, but none that only a delta CRL has', async () => {
    const ocspAnswers = await heard({ status: 'revoked' });
    expect(await check(leaf, ca, { ocspAnswers })).toEqual({ state: 'revoked', at: revokedAt });
    const removed = await heard({ status: 'revoked', reason: 8 });
    expect(await check(leaf, ca, { ocspAnswers: removed })).toEqual(unknown('malformed'));
  });
});

describe('a delegated responder', () => {
  const delegated = async (by: Signer, certificates = [by], order = {}) => ({
    ocspAnswers: [await answer([await about(order)], { by, certificates })],
  });
  const another = (order: Partial<Parameters<typeof issue>[0]> = {}) =>
    issue({ commonName: 'responder', by: ca, extensions: responderExtensions, ...order });

  it('certified for it by the issuer, with its certificate sent along or at hand', async () => {
    expect(await check(leaf, ca, await delegated(responder))).toEqual(good);
    const notSent = await delegated(responder, []);
    expect(await check(leaf, ca, { ...notSent, candidates: [leaf, responder] })).toEqual(good);
    expect(await check(leaf, ca, notSent)).toEqual(unknown('ocsp_responder_not_authorised'));
  });

  it.each([
    ['an ordinary certificate', { extensions: [] }],
    ['one that has expired', { notAfter: hours(-1) }],
    ['one with a key for something else', { keyUsage: [2] }],
    ['one with something critical unknown', { extensions: [...responderExtensions, critical] }],
  ])('is not %s', async (_, order) => {
    const odd = await another(order);
    expect(await check(leaf, ca, await delegated(odd))).toEqual(unknown('ocsp_responder_not_authorised'));
  });

  it('is not one of another CA, nor one that only bears the name of the issuer', async () => {
    const other = await makeAuthority('Other CA');
    const foreign = await another({ by: other });
    expect(await check(leaf, ca, await delegated(foreign))).toEqual(unknown('ocsp_responder_not_authorised'));
    const pretended = await another({ by: { ...other, name: ca.name } });
    expect(await check(leaf, ca, await delegated(pretended))).toEqual(
      unknown('ocsp_responder_not_authorised'),
    );
  });

  it('is not one that the key of the issuer certified under another name, or by two algorithms', async () => {
    const elsewhere = await another({ by: { ...ca, name: nameOf('Other CA') } });
    expect(await check(leaf, ca, await delegated(elsewhere))).toEqual(
      unknown('ocsp_responder_not_authorised'),
    );
    const innerAlgorithm = nothing();
    const twofold = { ...responder, certificate: { ...responder.certificate, innerAlgorithm } };
    expect(await check(leaf, ca, { ...(await delegated(responder, [])), candidates: [twofold] })).toEqual(
      unknown('ocsp_responder_not_authorised'),
    );
  });

  it('is not one that a CRL calls revoked, unless it is not to be checked', async () => {
    const crls = [await makeCrl(ca, { entries: [entry({ serial: [0x41], reason: 1 })] })];
    const checked = await another({ serial: [0x41], extensions: responderExtensions.slice(0, 1) });
    const unchecked = await another({ serial: [0x41] });
    const answers = { status: 'revoked' } as const;
    // The status told shows whether the answer was believed: the CRL alone would say good.
    expect(await check(leaf, ca, { ...(await delegated(checked, [checked], answers)), crls })).toEqual(good);
    expect(await check(leaf, ca, await delegated(checked, [checked], answers))).toMatchObject({
      state: 'revoked',
    });
    expect(
      await check(leaf, ca, { ...(await delegated(unchecked, [unchecked], answers)), crls }),
    ).toMatchObject({
      state: 'revoked',
    });
  });
});

describe('the times of an answer', () => {
  it.each([
    ['not yet made', { thisUpdate: hours(1) }, {}, 'ocsp_not_yet_valid'],
    ['signed in the future', {}, { producedAt: hours(1) }, 'ocsp_not_yet_valid'],
    ['over', { nextUpdate: hours(-0.5) }, {}, 'ocsp_expired'],
    ['without end, a day old', { thisUpdate: hours(-25), nextUpdate: null }, {}, 'ocsp_expired'],
  ] as const)('%s', async (_, order, signing, why) => {
    expect(await check(leaf, ca, { ocspAnswers: await heard(order, signing) })).toEqual(unknown(why));
  });

  it('hold up to the last moment; without end, for a day', async () => {
    expect(await check(leaf, ca, { ocspAnswers: await heard({ nextUpdate: hours(0) }) })).toEqual(good);
    const endless = await heard({ thisUpdate: hours(-23), nextUpdate: null });
    expect(await check(leaf, ca, { ocspAnswers: endless })).toEqual(good);
  });

  it('the newest answer decides', async () => {
    const [older] = await heard({ status: 'revoked', reason: 6, thisUpdate: hours(-2) });
    const [newer] = await heard();
    if (!older || !newer) throw new Error('no answers');
    expect(await check(leaf, ca, { ocspAnswers: [older, newer] })).toEqual(good);
  });
});

describe('the certificate that an answer is about', () => {
  it('may be one of several', async () => {
    const others = [await about({ serial: Uint8Array.of(0x06), status: 'revoked' }), await about()];
    expect(await check(leaf, ca, { ocspAnswers: [await answer(others, { by: ca })] })).toEqual(good);
  });

  it('is not one with another number or of another issuer', async () => {
    const other = await makeAuthority('Other CA');
    for (const order of [
      { serial: Uint8Array.of(0x06) },
      { issuer: other },
      { issuer: { ...ca, name: other.name } },
      { issuer: { ...other, name: ca.name } },
    ]) {
      expect(await check(leaf, ca, { ocspAnswers: await heard(order) })).toEqual(
        unknown('ocsp_other_certificate'),
      );
    }
  });

  it('has the worst of the statuses told of it', async () => {
    const all = [await about(), await about({ status: 'unknown' }), await about({ status: 'revoked' })];
    const two = [await answer(all.slice(0, 2), { by: ca })];
    expect(await check(leaf, ca, { ocspAnswers: two })).toEqual(unknown('ocsp_unknown'));
    const three = [await answer(all, { by: ca })];
    expect(await check(leaf, ca, { ocspAnswers: three })).toMatchObject({ state: 'revoked' });
  });
});

describe('what else an answer may be', () => {
  it.each([1, 2, 3, 5, 6])('a refusal with status %d', async (status) => {
    expect(await check(leaf, ca, { ocspAnswers: [refusal(status)] })).toEqual(unknown('ocsp_not_successful'));
  });

  it('one with something critical that is not understood', async () => {
    const why = unknown('ocsp_unknown_critical_extension');
    const inAll = await heard({}, { extensions: [critical] });
    expect(await check(leaf, ca, { ocspAnswers: inAll })).toEqual(why);
    expect(await check(leaf, ca, { ocspAnswers: await heard({ extensions: [critical] }) })).toEqual(why);
    const nonce = extension('1.3.6.1.5.5.7.48.1.2', octetString(new Uint8Array(16)), true);
    expect(await check(leaf, ca, { ocspAnswers: await heard({}, { extensions: [nonce] }) })).toEqual(good);
  });

  it('one of version 1, and of no other', async () => {
    expect(await check(leaf, ca, { ocspAnswers: await heard({}, { version: 0 }) })).toEqual(good);
    expect(await check(leaf, ca, { ocspAnswers: await heard({}, { version: 1 }) })).toEqual(
      unknown('malformed'),
    );
    expect(await check(leaf, ca, { ocspAnswers: await heard({ utc: true }) })).toEqual(unknown('malformed'));
  });

  it('something else altogether', async () => {
    for (const bytes of [new Uint8Array(0), nothing(), leaf.certificate.der, await makeCrl(ca)]) {
      expect(await check(leaf, ca, { ocspAnswers: [bytes] })).toEqual(unknown('malformed'));
    }
  });
});

describe('CRLs and answers together', () => {
  it('one that knows is enough; a revocation on either side wins', async () => {
    const listed = await makeCrl(ca, { entries: [entry({ serial: [0x05], reason: 4 })] });
    const empty = await makeCrl(ca);
    const superseded = { state: 'revoked', at: revokedAt, reason: 'superseded' };
    expect(await check(leaf, ca, { crls: [listed], ocspAnswers: await heard() })).toEqual(superseded);
    const ocspAnswers = await heard({ status: 'revoked', reason: 1 });
    expect(await check(leaf, ca, { crls: [empty], ocspAnswers })).toMatchObject({ reason: 'keyCompromise' });
    expect(await check(leaf, ca, { crls: [empty], ocspAnswers: [refusal(3)] })).toEqual(good);
    const expired = await makeCrl(ca, { thisUpdate: hours(-48), nextUpdate: hours(-1) });
    expect(await check(leaf, ca, { crls: [expired], ocspAnswers: await heard() })).toEqual(good);
    expect(await check(leaf, ca, { crls: [expired], ocspAnswers: [refusal(3)] })).toEqual(
      unknown('crl_expired'),
    );
  });
});
