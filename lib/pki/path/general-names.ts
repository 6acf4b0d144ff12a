import type { Bytes } from '../bytes';
import { DerError, type DerNode, readParts } from '../read-der';
import { type DistinguishedName, latin1, readNameIn } from './names';

/** A GeneralName (RFC 5280 section 4.2.1.6). `other` covers otherName, x400Address, ediPartyName and registeredID. */
export type GeneralName =
  | { kind: 'email' | 'dns' | 'uri'; text: string }
  | { kind: 'ip'; octets: Bytes }
  | { kind: 'directory'; name: DistinguishedName }
  | { kind: 'other'; tag: number; der: Bytes };

export type GeneralNameKind = GeneralName['kind'];

const otherTags = new Set([0xa0, 0xa3, 0xa5, 0x88]);

function ascii(content: Bytes): string {
  if (content.some((byte) => byte > 0x7f)) throw new DerError(0);
  return latin1(content);
}

/** Reads one GeneralName. Throws DerError. */
export function readGeneralName(node: DerNode | undefined): GeneralName {
  if (!node) throw new DerError(0);
  const { tag, content, der } = node;
  if (tag === 0x81) return { kind: 'email', text: ascii(content) };
  if (tag === 0x82) return { kind: 'dns', text: ascii(content) };
  if (tag === 0x86) return { kind: 'uri', text: ascii(content) };
  if (tag === 0x87) return { kind: 'ip', octets: content };
  if (tag === 0xa4) return { kind: 'directory', name: readNameIn(node) };
  if (!otherTags.has(tag)) throw new DerError(0);
  return { kind: 'other', tag, der };
}

/** Reads GeneralNames, which hold at least one name. Throws DerError. */
export function readGeneralNames(node: DerNode | undefined, tag = 0x30): GeneralName[] {
  const names = readParts(node, tag).map(readGeneralName);
  if (names.length === 0) throw new DerError(0);
  return names;
}
