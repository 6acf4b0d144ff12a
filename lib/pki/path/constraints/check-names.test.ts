import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../bytes';
import { oid, sequence, set, tlv } from '../../der';
import { extensionOids } from '../extensions/oids';
import { codesOf } from '../testing/check';
import { commonName, directory, dns, email, ip, makeAuthority, makeLeaf, say, uri } from '../testing/issue';

const root = await makeAuthority('Root');
const { nameConstraints, subjectAlternativeName } = extensionOids;

/** The refusals of a leaf with these names below a CA with these constraints. */
async function judge(names: Bytes[], permitted: Bytes[], excluded: Bytes[] = [], subject?: Bytes) {
  const constraints = say.constraints(permitted, excluded);
  const ca = await makeAuthority('CA', { by: root, extensions: { [nameConstraints]: constraints } });
  const alternative = names.length > 0 ? say.names(...names) : null;
  const extensions = { [subjectAlternativeName]: alternative };
  return codesOf([await makeLeaf(ca, { name: subject ?? sequence(), extensions }), ca], root);
}

const text = new TextEncoder();
const attribute = (type: string, tag: number, value: string) =>
  set(sequence(oid(type), tlv(tag, text.encode(value))));
const organisation = (value: string) => sequence(attribute('2.5.4.10', 0x0c, value));
const permitted: string[] = [];
const notPermitted = ['name_not_permitted@0'];
const excluded = ['name_excluded@0'];
const malformed = ['name_malformed@0'];

describe('permitted subtrees', () => {
  it.each<[string, Bytes, Bytes, string[]]>([
    ['a host itself', dns('Example.com'), dns('example.COM'), permitted],
    ['a host below', dns('a.b.example.com'), dns('example.com'), permitted],
    ['a host that merely ends alike', dns('notexample.com'), dns('example.com'), notPermitted],
    ['any host', dns('example.com'), dns(''), permitted],
    ['only what is below', dns('example.com'), dns('.example.com'), notPermitted],
    ['a wildcard within', dns('*.example.com'), dns('example.com'), permitted],
    ['a wildcard that reaches further', dns('*.example.com'), dns('a.example.com'), notPermitted],
    ['a malformed host', dns('.example.com'), dns('example.com'), malformed],
    ['a mailbox itself', email('Piet@EXAMPLE.com'), email('Piet@example.com'), permitted],
    [
      'a mailbox with another letter case',
      email('piet@example.com'),
      email('Piet@example.com'),
      notPermitted,
    ],
    ['a mailbox on a host', email('piet@example.com'), email('example.com'), permitted],
    ['a mailbox on a host below', email('piet@a.example.com'), email('example.com'), notPermitted],
    ['a mailbox within a domain', email('piet@a.example.com'), email('.example.com'), permitted],
    ['a malformed mailbox', email('a@b@example.com'), email('example.com'), malformed],
    ['a URI on a host', uri('https://u:p@example.com:8443/x?y'), uri('example.com'), permitted],
    ['a URI on a host below', uri('https://a.example.com/'), uri('example.com'), notPermitted],
    ['a URI within a domain', uri('ldap://a.example.com'), uri('.example.com'), permitted],
    ['a URI with an address', uri('https://192.0.2.1/'), uri('example.com'), malformed],
    ['a URI without a host', uri('urn:oid:1.2.3'), uri('example.com'), malformed],
    ['an IPv4 address', ip(192, 0, 2, 9), ip(192, 0, 2, 0, 255, 255, 255, 0), permitted],
    ['an IPv4 address outside', ip(192, 0, 3, 9), ip(192, 0, 2, 0, 255, 255, 255, 0), notPermitted],
    [
      'IPv6 where only IPv4 may be',
      ip(...Array(16).fill(1)),
      ip(192, 0, 2, 0, 255, 255, 255, 0),
      notPermitted,
    ],
    [
      'an address range for a name',
      ip(192, 0, 2, 0, 255, 0, 0, 0),
      ip(192, 0, 2, 0, 255, 0, 0, 0),
      malformed,
    ],
    [
      'a directory name',
      directory(organisation('ZEGEL  b.v.')),
      directory(organisation('Zegel B.V.')),
      permitted,
    ],
    [
      'another directory name',
      directory(organisation('Lak')),
      directory(organisation('Zegel')),
      notPermitted,
    ],
    ['another kind of name', dns('example.com'), email('example.org'), permitted],
  ])('%s', async (_, name, base, codes) => {
    expect(await judge([name], [base])).toEqual(codes);
  });
});

describe('excluded subtrees', () => {
  it.each<[string, Bytes, Bytes, string[]]>([
    ['a host below', dns('a.example.com'), dns('example.com'), excluded],
    ['a wildcard that covers it', dns('*.example.com'), dns('a.example.com'), excluded],
    ['a host elsewhere', dns('example.org'), dns('example.com'), permitted],
    ['an IPv6 address', ip(...Array(16).fill(1)), ip(...Array(16).fill(1), ...Array(16).fill(255)), excluded],
    ['a directory name', directory(organisation('Zegel')), directory(organisation('zegel')), excluded],
    [
      'a kind not understood',
      tlv(0x88, Uint8Array.of(42)),
      tlv(0x88, Uint8Array.of(42)),
      ['name_constraint_unsupported@0'],
    ],
    ['a kind not understood that is absent', dns('a.nl'), tlv(0x88, Uint8Array.of(42)), permitted],
  ])('%s', async (_, name, base, codes) => {
    expect(await judge([name], [], [base])).toEqual(codes);
  });

  it('go before permitted ones', async () => {
    expect(await judge([dns('a.nl')], [dns('a.nl')], [dns('a.nl')])).toEqual(excluded);
  });
});

describe('the subject', () => {
  it('is a directory name too, and its e-mail addresses are names', async () => {
    expect(await judge([], [directory(organisation('Zegel'))], [], organisation('Lak'))).toEqual(
      notPermitted,
    );
    const mailed = sequence(attribute('1.2.840.113549.1.9.1', 0x16, 'a@example.org'));
    expect(await judge([], [email('example.com')], [], mailed)).toEqual(notPermitted);
  });

  it('compares by words: PrintableString equals UTF8String, blanks and letter case do not count', async () => {
    const printable = sequence(attribute('2.5.4.10', 0x13, ' Zegel   BV '));
    expect(await judge([], [directory(organisation('zegel bv'))], [], printable)).toEqual(permitted);
  });
});

describe('along a path', () => {
  const only = (name: string) => ({ [nameConstraints]: say.constraints([dns(name)]) });

  it('every issuer must permit a name: one cannot widen what another narrowed', async () => {
    const upper = await makeAuthority('Upper', { by: root, extensions: only('a.nl') });
    const lower = await makeAuthority('Lower', { by: upper, extensions: only('b.nl') });
    const named = (name: string) =>
      makeLeaf(lower, { extensions: { [subjectAlternativeName]: say.names(dns(name)) } });
    expect(await codesOf([await named('b.nl'), lower, upper], root)).toEqual(notPermitted);
    expect(await codesOf([await named('a.nl'), lower, upper], root)).toEqual(notPermitted);
  });

  it('a self-issued intermediate is exempt, a self-issued target is not', async () => {
    const extensions = { [nameConstraints]: say.constraints([directory(organisation('Zegel'))]) };
    const anchor = await makeAuthority('CA', { extensions });
    const renewed = await makeAuthority('CA', { by: anchor });
    const leaf = await makeLeaf(renewed, { name: organisation('Zegel') });
    expect(await codesOf([leaf, renewed], anchor)).toEqual([]);
    expect(await codesOf([renewed], anchor)).toEqual(notPermitted);
  });

  it('initial subtrees bind too', async () => {
    const leaf = await makeLeaf(root);
    const initialNameConstraints = sequence(tlv(0xa1, sequence(directory(commonName('host.example.com')))));
    expect(await codesOf([leaf], root, { initialNameConstraints })).toEqual(excluded);
  });

  it.each([
    ['a wildcard', dns('*.nl')],
    ['an address without mask', ip(192, 0, 2, 1)],
    ['a mask with gaps', ip(192, 0, 2, 0, 255, 0, 255, 0)],
    ['two at-signs', email('a@b@nl')],
  ])('a constraint that cannot be applied refuses: %s', async (_, base) => {
    expect(await judge([], [], [base], commonName('x'))).toEqual(['name_constraint_malformed@1']);
  });
});
