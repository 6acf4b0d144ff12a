import type { Name } from '@peculiar/asn1-x509';

/** The parts of a name that screens have a label for (X.520; organizationIdentifier: ETSI EN 319 412-1). */
const fieldByOid = {
  '2.5.4.3': 'commonName',
  '2.5.4.4': 'surname',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'country',
  '2.5.4.7': 'locality',
  '2.5.4.8': 'province',
  '2.5.4.9': 'street',
  '2.5.4.10': 'organisation',
  '2.5.4.11': 'organisationalUnit',
  '2.5.4.12': 'title',
  '2.5.4.17': 'postalCode',
  '2.5.4.42': 'givenName',
  '2.5.4.97': 'organizationIdentifier',
  '1.2.840.113549.1.9.1': 'email',
  '0.9.2342.19200300.100.1.25': 'domainComponent',
} as const;

export type NameField = (typeof fieldByOid)[keyof typeof fieldByOid] | 'other';

/** One part of a subject or issuer. `value` is safe to show: control and direction characters are replaced by U+FFFD. */
export interface NamePart {
  field: NameField;
  oid: string;
  value: string;
}

function fieldOf(oid: string): NameField {
  return Object.hasOwn(fieldByOid, oid) ? fieldByOid[oid as keyof typeof fieldByOid] : 'other';
}

/** Makes text from a file fit to show: nobody can hide or turn round part of a name. */
export function showable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\ufffd');
}

/** The parts of a name in the order of the file. */
export function readName(name: Name): NamePart[] {
  return name.flatMap((part) =>
    part.map(({ type, value }) => ({ field: fieldOf(type), oid: type, value: showable(value.toString()) })),
  );
}

/** The first value of a field, when the name has it. */
export function firstValue(name: readonly NamePart[], field: NameField): string | undefined {
  return name.find((part) => part.field === field)?.value;
}
