import { DerError, type DerNode, readDer, readOid, readParts } from '../../read-der';
import type { GeneralName } from '../general-names';
import type { Certificate } from '../parse-certificate';

const commonName = '2.5.4.3';

/** The common names of a subject, as written; UTF-8 covers the kinds of string that host names are written in. */
function commonNames({ subject }: Certificate): string[] {
  const attributes = readParts(readDer(subject.der)).flatMap((relative) => readParts(relative, 0x31));
  return attributes.flatMap((attribute) => {
    const [type, value] = readParts(attribute);
    return readOid(type) === commonName ? [textOf(value)] : [];
  });
}

function textOf(value: DerNode | undefined): string {
  if (!value) throw new DerError(0);
  return new TextDecoder().decode(value.content);
}

/** The canonical text of an IPv6 address (RFC 5952), by way of the URL parser. */
function addressText({ octets }: GeneralName & { kind: 'ip' }): string {
  if (octets.length === 4) return octets.join('.');
  const groups = Array.from({ length: 8 }, (_, at) =>
    ((octets[at * 2] ?? 0) * 256 + (octets[at * 2 + 1] ?? 0)).toString(16),
  );
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

/** Whether the common name, if there is one, is letter for letter one of the alternative names. */
export function isCommonNameListed(certificate: Certificate): boolean {
  const listed = (certificate.alternativeNames ?? []).flatMap((name) => {
    if (name.kind === 'dns') return [name.text];
    return name.kind === 'ip' ? [addressText(name)] : [];
  });
  return commonNames(certificate).every((name) => listed.includes(name));
}
