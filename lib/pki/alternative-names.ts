import type { GeneralName } from '@peculiar/asn1-x509';
import { readName, showable } from './distinguished-name';

/** A subject alternative name (RFC 5280 section 4.2.1.6), fit to show. */
export interface AlternativeName {
  type: 'dns' | 'ip' | 'email' | 'uri' | 'directory' | 'other';
  value: string;
}

/** Names the form and value of one general name. */
export function readAlternativeName(name: GeneralName): AlternativeName {
  if (name.dNSName !== undefined) return { type: 'dns', value: showable(name.dNSName) };
  if (name.iPAddress !== undefined) return { type: 'ip', value: showable(name.iPAddress) };
  if (name.rfc822Name !== undefined) return { type: 'email', value: showable(name.rfc822Name) };
  if (name.uniformResourceIdentifier !== undefined) {
    return { type: 'uri', value: showable(name.uniformResourceIdentifier) };
  }
  if (name.directoryName) {
    const parts = readName(name.directoryName).map((part) => part.value);
    return { type: 'directory', value: parts.join(', ') };
  }
  return { type: 'other', value: name.otherName?.typeId ?? name.registeredID ?? '' };
}
