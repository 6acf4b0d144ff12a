import { beforeAll, describe, expect, it } from 'vitest';
import type { Bytes } from '../bytes';
import { issue, makeAuthority, type Signer } from './testing/authority';
import { check, good, unknown } from './testing/check';
import { directory, nameOf, uri } from './testing/encode';
import { distributionPoints, entry, makeCrl, type PointOrder, revokedAt } from './testing/make-crl';

let ca: Signer;
let crlIssuer: Signer;

beforeAll(async () => {
  ca = await makeAuthority('CA');
  crlIssuer = await issue({ commonName: 'CRL issuer', by: ca, serial: [0x31], keyUsage: [6] });
});

const leafWith = (...points: Parameters<typeof distributionPoints>): Promise<Signer> =>
  issue({ commonName: 'leaf', by: ca, serial: [0x05], extensions: [distributionPoints(...points)] });
const listing = [entry({ serial: [0x05], reason: 1 })];
const revoked = { state: 'revoked', at: revokedAt, reason: 'keyCompromise' };
const here = uri('http://crl.example/a.crl');
const there = uri('http://crl.example/b.crl');

describe('the name of a distribution point', () => {
  const cases: [string, Parameters<typeof distributionPoints>[0], PointOrder, boolean][] = [
    ['same address', { full: [here] }, { full: [here] }, true],
    ['one of several', { full: [there, here] }, { full: [here, directory(nameOf('x'))] }, true],
    ['other address', { full: [here] }, { full: [there] }, false],
    ['same directory name', { full: [directory(nameOf('P'))] }, { full: [directory(nameOf('p '))] }, true],
    ['relative on both sides', { relative: 'P' }, { relative: 'P' }, true],
    ['relative and whole', { relative: 'P' }, { full: [directory(nameOf('CA', 'P'))] }, true],
    ['whole and relative', { full: [directory(nameOf('CA', 'P'))] }, { relative: 'P' }, true],
    ['other relative', { relative: 'P' }, { relative: 'Q' }, false],
  ];

  it.each(cases)('%s', async (_, point, issuing, matches) => {
    const leaf = await leafWith(point);
    const crls = [await makeCrl(ca, { point: issuing, entries: listing })];
    expect(await check(leaf, ca, { crls })).toEqual(matches ? revoked : unknown('crl_scope_mismatch'));
  });

  it('a CRL for everything serves every point, and a certificate without points', async () => {
    const crls = [await makeCrl(ca)];
    expect(await check(await leafWith({ full: [here] }), ca, { crls })).toEqual(good);
    const plain = await issue({ commonName: 'plain', by: ca });
    expect(await check(plain, ca, { crls })).toEqual(good);
    const named = [await makeCrl(ca, { point: { full: [directory(ca.name)] } })];
    expect(await check(plain, ca, { crls: named })).toEqual(good);
  });
});

describe('CRLs for some reasons', () => {
  const compromise = [1, 2];
  const others = [3, 4, 5, 6, 7, 8];
  const crlFor = (reasons: number[], full: Bytes[], entries: Bytes[] = []) =>
    makeCrl(ca, { point: { full, reasons }, entries });

  it('together cover all', async () => {
    const leaf = await leafWith({ full: [here], reasons: compromise }, { full: [there], reasons: others });
    const [first, second] = [await crlFor(compromise, [here]), await crlFor(others, [there])];
    expect(await check(leaf, ca, { crls: [first, second] })).toEqual(good);
    expect(await check(leaf, ca, { crls: [first] })).toEqual(unknown('reasons_not_covered'));
    const listed = await crlFor(others, [there], [entry({ serial: [0x05], reason: 6 })]);
    expect(await check(leaf, ca, { crls: [first, listed] })).toMatchObject({ reason: 'certificateHold' });
  });

  it('cover no more than both the point and the CRL say', async () => {
    const leaf = await leafWith({ full: [here], reasons: others });
    const crls = [await crlFor(compromise, [here], listing)];
    expect(await check(leaf, ca, { crls })).toEqual(unknown('crl_scope_mismatch'));
  });
});

describe('a CRL of another issuer than that of the certificate', () => {
  const about = [entry({ serial: [0x05], reason: 1, issuer: [] })];

  it('serves when the certificate names it, the CRL is indirect, and its signer has a valid path', async () => {
    const leaf = await leafWith({ crlIssuer: [directory(crlIssuer.name)] });
    const entries = [entry({ serial: [0x05], reason: 1, issuer: [directory(ca.name)] })];
    const crls = [await makeCrl(crlIssuer, { point: { indirect: true }, entries })];
    const candidates = [crlIssuer];
    expect(await check(leaf, ca, { crls, candidates })).toEqual(revoked);
    expect(await check(leaf, ca, { crls })).toEqual(unknown('crl_issuer_not_found'));
    expect(await check(leaf, ca, { crls, candidates, validateSigner: async () => false })).toEqual(
      unknown('crl_issuer_not_trusted'),
    );
    const own = [await makeCrl(crlIssuer, { point: { indirect: true }, entries: listing })];
    expect(await check(leaf, ca, { crls: own, candidates })).toEqual(good);
    const direct = [await makeCrl(crlIssuer, { entries })];
    expect(await check(leaf, ca, { crls: direct, candidates })).toEqual(unknown('crl_scope_mismatch'));
  });

  it('does not serve a certificate that does not name it', async () => {
    const leaf = await leafWith({ full: [here] });
    const crls = [await makeCrl(crlIssuer, { point: { indirect: true } })];
    expect(await check(leaf, ca, { crls, candidates: [crlIssuer] })).toEqual(unknown('no_answer'));
  });

  it('goes by the name of the CRL issuer where points are relative or nameless', async () => {
    const named = [directory(crlIssuer.name)];
    const candidates = [crlIssuer];
    const relative = await leafWith({ relative: 'P', crlIssuer: named });
    const point = { indirect: true, full: [directory(nameOf('CRL issuer', 'P'))] };
    expect(await check(relative, ca, { crls: [await makeCrl(crlIssuer, { point })], candidates })).toEqual(
      good,
    );
    const nameless = await leafWith({ crlIssuer: named });
    const whole = { indirect: true, full: named };
    const elsewhere = [await makeCrl(crlIssuer, { point: { indirect: true, full: [here] } })];
    expect(await check(nameless, ca, { crls: elsewhere, candidates })).toEqual(unknown('crl_scope_mismatch'));
    expect(
      await check(nameless, ca, { crls: [await makeCrl(crlIssuer, { point: whole })], candidates }),
    ).toEqual(good);
  });

  it('may be signed by the certificate in question when its issuer has said so', async () => {
    const itself = await issue({
      commonName: 'CRL issuer',
      by: ca,
      serial: [0x32],
      keyUsage: [6],
      extensions: [distributionPoints({ crlIssuer: [directory(crlIssuer.name)] })],
    });
    const crls = [await makeCrl(itself, { point: { indirect: true } })];
    expect(await check(itself, ca, { crls, candidates: [itself] })).toEqual(good);
  });

  it('an entry that names no directory name is nobody’s', async () => {
    const leaf = await leafWith({ crlIssuer: [directory(crlIssuer.name)] });
    const crls = [await makeCrl(crlIssuer, { point: { indirect: true }, entries: about })];
    expect(await check(leaf, ca, { crls, candidates: [crlIssuer] })).toEqual(unknown('malformed'));
  });
});

describe('distribution points that cannot be read', () => {
  it('make the status unknown', async () => {
    const leaf = await leafWith({ reasons: [1] });
    expect(await check(leaf, ca, { crls: [await makeCrl(ca)] })).toEqual(unknown('malformed'));
  });
});
