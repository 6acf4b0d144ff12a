import type { NameField, NamePart } from '@/lib/pki/distinguished-name';

/** What the subject of the certificate will hold, as far as the request says so already. */
export type ExpectedSubject = Readonly<Partial<Record<NameField, string>>>;

export interface SubjectDifference {
  readonly field: NameField;
  readonly found: string;
  /** What the certificate holds instead; undefined when it does not hold such a part. */
  readonly instead: string | undefined;
}

const fold = (text: string) => text.trim().replace(/\.$/, '').toLowerCase();

/**
 * Where the subject of a request differs from that of the certificate to come. The CA takes only the key from a request
 * (API reference 2.2), so that none of this stops it; but who typed it should know that it does not count. Parts of
 * which we cannot tell yet what the certificate will hold are left out.
 */
export function subjectDifferences(
  subject: readonly NamePart[],
  expected: ExpectedSubject,
): readonly SubjectDifference[] {
  return subject.flatMap(({ field, value }) => {
    const instead = expected[field];
    if (instead === undefined && decidedLater.has(field)) return [];
    if (instead !== undefined && fold(instead) === fold(value)) return [];
    return [{ field, found: value, instead }];
  });
}

/** Parts that the certificate has, but that the request may not say yet. */
const decidedLater: ReadonlySet<NameField> = new Set([
  'commonName',
  'organisation',
  'country',
  'serialNumber',
  'locality',
  'province',
  'organizationIdentifier',
]);
