import { beforeAll, describe, expect, it } from 'vitest';
import { octetString, oid, sequence, tlv } from '../der';
import { readChildren, readDer } from '../read-der';
import { issue, makeAuthority, makeKeys, type Signer } from './testing/authority';
import { check, good, unknown } from './testing/check';
import { directory, enumerated, extension, generalizedTime, nameOf } from './testing/encode';
import { entry, hours, makeCrl, revokedAt } from './testing/make-crl';

let ca: Signer;
let leaf: Signer;
let authority: Signer;

beforeAll(async () => {
  ca = await makeAuthority('CA');
  leaf = await issue({ commonName: 'leaf', by: ca, serial: [0x05] });
  authority = await issue({ commonName: 'sub CA', by: ca, serial: [0x06], ca: true });
});

const revoked = (reason?: string) => ({ state: 'revoked', at: revokedAt, ...(reason && { reason }) });
const unknownExtension = (critical: boolean) =>
  extension('1.2.3.4', octetString(new Uint8Array(1)), critical);

describe('one complete CRL', () => {
  it('says good, and revoked with reason and date', async () => {
    const others = [entry({ serial: [0x04] }), entry({ serial: [0x05, 0x05], reason: 1 })];
    expect(await check(leaf, ca, { crls: [await makeCrl(ca, { entries: others })] })).toEqual(good);
    expect(await check(leaf, ca, { crls: [await makeCrl(ca)] })).toEqual(good);
    const entries = [...others, entry({ serial: [0x05], reason: 4 })];
    expect(await check(leaf, ca, { crls: [await makeCrl(ca, { entries })] })).toEqual(revoked('superseded'));
  });

  it.each([
    [undefined, undefined],
    [0, 'unspecified'],
    [1, 'keyCompromise'],
    [2, 'cACompromise'],
    [3, 'affiliationChanged'],
    [5, 'cessationOfOperation'],
    [6, 'certificateHold'],
    [9, 'privilegeWithdrawn'],
    [10, 'aACompromise'],
  ])('reason code %s is %s', async (reason, name) => {
    const crl = await makeCrl(ca, { entries: [entry({ serial: [0x05], reason })] });
    expect(await check(leaf, ca, { crls: [crl] })).toEqual(revoked(name));
  });

  it.each([7, 11, 255])('reason code %d has no meaning', async (reason) => {
    const crl = await makeCrl(ca, { entries: [entry({ serial: [0x05], reason })] });
    expect(await check(leaf, ca, { crls: [crl] })).toEqual(unknown('malformed'));
  });

  it('tells since when the key may have been in other hands', async () => {
    const since = new Date('2026-10-01T00:00:00Z');
    const extensions = [extension('2.5.29.24', generalizedTime(since))];
    const crl = await makeCrl(ca, { entries: [entry({ serial: [0x05], reason: 1, extensions })] });
    expect(await check(leaf, ca, { crls: [crl] })).toEqual({
      ...revoked('keyCompromise'),
      invalidSince: since,
    });
  });

  it('takes an entry whose list of extensions is empty', async () => {
    const [number, date] = readChildren(readDer(entry({ serial: [0x05] })));
    if (!number || !date) throw new Error('no entry');
    const crl = await makeCrl(ca, { entries: [sequence(number.der, date.der, sequence())] });
    expect(await check(leaf, ca, { crls: [crl] })).toEqual(revoked());
  });

  it('tells a negative serial number from a positive one', async () => {
    const negative = await issue({ commonName: 'negative', by: ca, serial: [0xff] });
    const crls = [await makeCrl(ca, { entries: [entry({ serial: [0x00, 0xff] })] })];
    expect(await check(negative, ca, { crls })).toEqual(good);
  });
});

describe('a CRL that says nothing', () => {
  it('there is none, or only of others', async () => {
    expect(await check(leaf, ca, {})).toEqual(unknown('no_answer'));
    const other = await makeAuthority('Other CA');
    expect(await check(leaf, ca, { crls: [await makeCrl(other)] })).toEqual(unknown('no_answer'));
  });

  it('expired, not yet valid, without end', async () => {
    const expired = await makeCrl(ca, { thisUpdate: hours(-48), nextUpdate: hours(-1) });
    expect(await check(leaf, ca, { crls: [expired] })).toEqual(unknown('crl_expired'));
    const early = await makeCrl(ca, { thisUpdate: hours(1) });
    expect(await check(leaf, ca, { crls: [early] })).toEqual(unknown('crl_not_yet_valid'));
    const endless = await makeCrl(ca, { nextUpdate: null });
    expect(await check(leaf, ca, { crls: [endless] })).toEqual(unknown('crl_without_next_update'));
    const last = await makeCrl(ca, { nextUpdate: hours(0) });
    expect(await check(leaf, ca, { crls: [last] })).toEqual(good);
  });

  it('signed by another', async () => {
    const crl = await makeCrl(ca, { keys: await makeKeys() });
    expect(await check(leaf, ca, { crls: [crl] })).toEqual(unknown('crl_signature_wrong'));
  });

  it('signed by a CA that may not sign CRLs', async () => {
    const weak = await makeAuthority('No CRLs', { keyUsage: [5] });
    const below = await issue({ commonName: 'leaf', by: weak });
    const crls = [await makeCrl(weak)];
    expect(await check(below, weak, { crls })).toEqual(unknown('crl_issuer_may_not_sign'));
    const free = await makeAuthority('No key usage', { keyUsage: undefined });
    const belowFree = await issue({ commonName: 'leaf', by: free });
    expect(await check(belowFree, free, { crls: [await makeCrl(free)] })).toEqual(good);
  });

  it('something critical in it is not understood', async () => {
    const inList = await makeCrl(ca, { extensions: [unknownExtension(true)] });
    expect(await check(leaf, ca, { crls: [inList] })).toEqual(unknown('crl_unknown_critical_extension'));
    const entries = [entry({ serial: [0x77], extensions: [unknownExtension(true)] })];
    const inEntry = await makeCrl(ca, { entries });
    expect(await check(leaf, ca, { crls: [inEntry] })).toEqual(unknown('crl_unknown_critical_extension'));
    const harmless = await makeCrl(ca, {
      extensions: [unknownExtension(false)],
      entries: [entry({ serial: [0x77], extensions: [unknownExtension(false)] })],
    });
    expect(await check(leaf, ca, { crls: [harmless] })).toEqual(good);
  });
});

describe('a CRL whose form is wrong', () => {
  const listed = { serial: [0x04], reason: 1 };

  it('version 1 has no extensions, of the list or of entries', async () => {
    const plain = await makeCrl(ca, { unversioned: true, bare: true, entries: [entry({ serial: [0x04] })] });
    expect(await check(leaf, ca, { crls: [plain] })).toEqual(good);
    const withList = await makeCrl(ca, { unversioned: true });
    expect(await check(leaf, ca, { crls: [withList] })).toEqual(unknown('malformed'));
    const withEntry = await makeCrl(ca, { unversioned: true, bare: true, entries: [entry(listed)] });
    expect(await check(leaf, ca, { crls: [withEntry] })).toEqual(unknown('malformed'));
  });

  it('the algorithm inside is that outside', async () => {
    const crl = await makeCrl(ca, { innerAlgorithm: sequence(oid('1.2.840.10045.4.3.3')) });
    expect(await check(leaf, ca, { crls: [crl] })).toEqual(unknown('malformed'));
  });

  it.each([
    ['an extension twice', () => ({ extensions: [extension('2.5.29.21', enumerated(1))] })],
    ['a date that is none', () => ({ date: tlv(0x17, new TextEncoder().encode('2601010000ZZ0')) })],
    ['a date of another kind', () => ({ date: tlv(0x16, new TextEncoder().encode('260101000000Z')) })],
    ['a date in local time', () => ({ date: tlv(0x17, new TextEncoder().encode('260101000000+')) })],
  ])('any entry has %s', async (_, change) => {
    const crl = await makeCrl(ca, { entries: [entry({ ...listed, ...change() })] });
    expect(await check(leaf, ca, { crls: [crl] })).toEqual(unknown('malformed'));
  });
});

describe('of several CRLs', () => {
  it('the newest one that holds decides', async () => {
    const held = await makeCrl(ca, {
      entries: [entry({ serial: [0x05], reason: 6 })],
      thisUpdate: hours(-5),
    });
    const released = await makeCrl(ca, { thisUpdate: hours(-2), number: 2 });
    expect(await check(leaf, ca, { crls: [held, released] })).toEqual(good);
    const gone = await makeCrl(ca, { thisUpdate: hours(-2), nextUpdate: hours(-1), number: 2 });
    expect(await check(leaf, ca, { crls: [gone, held] })).toEqual(revoked('certificateHold'));
  });
});

describe('a CRL signed with another key of the same CA', () => {
  it('counts when that key has a certificate with a valid path', async () => {
    const renewed = await issue({ commonName: 'CA', by: ca, serial: [0x21], ca: true, keyUsage: [6] });
    const crls = [await makeCrl(renewed, { entries: [entry({ serial: [0x05], reason: 1 })] })];
    expect(await check(leaf, ca, { crls })).toEqual(unknown('crl_signature_wrong'));
    expect(await check(leaf, ca, { crls, candidates: [leaf, renewed] })).toEqual(revoked('keyCompromise'));
    const validateSigner = async () => false;
    expect(await check(leaf, ca, { crls, candidates: [renewed], validateSigner })).toEqual(
      unknown('crl_issuer_not_trusted'),
    );
  });

  it('does not count for the certificate of that very key', async () => {
    const renewed = await issue({ commonName: 'CA', by: ca, serial: [0x21], ca: true, keyUsage: [6] });
    const crls = [await makeCrl(renewed)];
    expect(await check(renewed, ca, { crls, candidates: [renewed] })).toEqual(
      unknown('crl_issuer_not_trusted'),
    );
  });
});

describe('delta CRLs', () => {
  const onDelta = (reason?: number) => [entry({ serial: [0x05], reason })];

  it('add revocations and take them back', async () => {
    const base = await makeCrl(ca, { number: 4 });
    const adding = await makeCrl(ca, { number: 5, base: 3, entries: onDelta(1) });
    expect(await check(leaf, ca, { crls: [adding, base] })).toEqual(revoked('keyCompromise'));
    const held = await makeCrl(ca, { number: 4, entries: onDelta(6) });
    const removing = await makeCrl(ca, { number: 5, base: 4, entries: onDelta(8) });
    expect(await check(leaf, ca, { crls: [held, removing] })).toEqual(good);
    expect(await check(leaf, ca, { crls: [held] })).toEqual(revoked('certificateHold'));
  });

  it('of two that fit, the newest is used', async () => {
    const base = await makeCrl(ca, { number: 4 });
    const older = await makeCrl(ca, { number: 5, base: 4, entries: onDelta(6), thisUpdate: hours(-3) });
    const newer = await makeCrl(ca, { number: 6, base: 4, entries: onDelta(8), thisUpdate: hours(-2) });
    expect(await check(leaf, ca, { crls: [base, older, newer] })).toEqual(good);
  });

  it('keep an expired complete CRL alive', async () => {
    const base = await makeCrl(ca, { number: 4, thisUpdate: hours(-30), nextUpdate: hours(-6) });
    const delta = await makeCrl(ca, { number: 5, base: 4 });
    expect(await check(leaf, ca, { crls: [base, delta] })).toEqual(good);
    expect(await check(leaf, ca, { crls: [base] })).toEqual(unknown('crl_expired'));
  });

  it.each([
    ['built on a later list', { number: 6, base: 5 }],
    ['not after the list', { number: 4, base: 3 }],
    ['of another scope', { number: 5, base: 4, point: { onlyUsers: true } }],
    ['expired', { number: 5, base: 4, thisUpdate: hours(-9), nextUpdate: hours(-8) }],
    ['with something critical unknown', { number: 5, base: 4, extensions: [unknownExtension(true)] }],
  ])('are left aside when %s', async (_, order) => {
    const base = await makeCrl(ca, { number: 4 });
    const delta = await makeCrl(ca, { ...order, entries: onDelta(1) });
    expect(await check(leaf, ca, { crls: [base, delta] })).toEqual(good);
  });

  it('are left aside when of another issuer or for another key', async () => {
    const other = { ...ca, name: nameOf('Other CA') };
    const point = { indirect: true };
    const about = [entry({ serial: [0x05], reason: 1, issuer: [directory(ca.name)] })];
    const shared = await makeCrl(ca, { number: 4, point });
    const named = await makeCrl(other, { number: 5, base: 4, point, entries: about });
    expect(await check(leaf, ca, { crls: [shared, named] })).toEqual(good);
    const base = await makeCrl(ca, { number: 4 });
    const keyId = extension('2.5.29.35', sequence(tlv(0x80, Uint8Array.of(1))));
    const order = { number: 5, base: 4, entries: onDelta(1), extensions: [keyId] };
    const keyed = await makeCrl(ca, order);
    expect(await check(leaf, ca, { crls: [base, keyed] })).toEqual(good);
    const keyedBase = await makeCrl(ca, { number: 4, extensions: [keyId] });
    expect(await check(leaf, ca, { crls: [keyedBase, keyed] })).toEqual(revoked('keyCompromise'));
  });

  it('are left aside when not signed with the key of the list', async () => {
    const base = await makeCrl(ca, { number: 4 });
    const delta = await makeCrl(ca, { number: 5, base: 4, entries: onDelta(1), keys: await makeKeys() });
    expect(await check(leaf, ca, { crls: [base, delta] })).toEqual(good);
  });

  it('say nothing alone', async () => {
    const delta = await makeCrl(ca, { number: 5, base: 4 });
    expect(await check(leaf, ca, { crls: [delta] })).toEqual(unknown('crl_base_missing'));
  });
});

describe('the kind of certificates that a CRL is for', () => {
  it.each([
    [{ onlyUsers: true }, true, false],
    [{ onlyAuthorities: true }, false, true],
    [{ onlyAttributes: true }, false, false],
    [{ indirect: true }, true, true],
  ])('%j', async (point, ofUser, ofAuthority) => {
    const crls = [await makeCrl(ca, { point })];
    const mismatch = unknown('crl_scope_mismatch');
    expect(await check(leaf, ca, { crls })).toEqual(ofUser ? good : mismatch);
    expect(await check(authority, ca, { crls })).toEqual(ofAuthority ? good : mismatch);
  });

  it('two kinds at once, or an empty scope, is no scope', async () => {
    const both = await makeCrl(ca, { point: { onlyUsers: true, onlyAuthorities: true } });
    expect(await check(leaf, ca, { crls: [both] })).toEqual(unknown('malformed'));
    const empty = await makeCrl(ca, { extensions: [extension('2.5.29.28', sequence(), true)] });
    expect(await check(leaf, ca, { crls: [empty] })).toEqual(unknown('malformed'));
    const twice = await makeCrl(ca, { extensions: [extension('2.5.29.20', enumerated(1))] });
    expect(await check(leaf, ca, { crls: [twice] })).toEqual(unknown('malformed'));
  });

  it('an entry of another issuer is not about this certificate', async () => {
    const other = await makeAuthority('Other CA');
    const issuer = [directory(other.name)];
    const entries = [entry({ serial: [0x01], issuer }), entry({ serial: [0x05], reason: 1 })];
    const crl = await makeCrl(ca, { point: { indirect: true }, entries });
    expect(await check(leaf, ca, { crls: [crl] })).toEqual(good);
    const back = [...entries, entry({ serial: [0x05], issuer: [directory(ca.name)] })];
    const again = await makeCrl(ca, { point: { indirect: true }, entries: back });
    expect(await check(leaf, ca, { crls: [again] })).toEqual(revoked());
  });
});
