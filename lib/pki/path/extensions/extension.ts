import type { Bytes } from '../../bytes';
import { DerError, type DerNode, readContent, readOid, readParts } from '../../read-der';
import { readBoolean } from '../der-values';

/** One extension as it stands in a certificate, CRL or OCSP answer. */
export interface Extension {
  oid: string;
  critical: boolean;
  /** The DER inside the OCTET STRING. */
  value: Bytes;
}

/** Reads one Extension (RFC 5280 section 4.1); a written `critical FALSE` is not DER, yet common, and let through. */
function readExtension(node: DerNode): Extension {
  const parts = readParts(node);
  const [id, flag] = parts;
  const marked = flag?.tag === 0x01;
  if (parts.length !== (marked ? 3 : 2)) throw new DerError(0);
  return {
    oid: readOid(id),
    critical: marked && readBoolean(flag),
    value: readContent(parts.at(-1), 0x04),
  };
}

/** Reads Extensions, of which there is at least one. Throws DerError. */
export function readExtensions(node: DerNode | undefined): Extension[] {
  const extensions = readParts(node).map(readExtension);
  if (extensions.length === 0) throw new DerError(0);
  return extensions;
}
