import type { CaState } from '../checks/check-facts';
import { addDays } from '../validity/dates';
import type { Difference } from './difference';

export interface OurOrganisation {
  readonly id: string;
  readonly name: string;
  readonly caOrganisationId: string;
}

export interface TheirOrganisation {
  readonly name: string;
  readonly active: boolean;
  readonly validations: readonly { readonly state: CaState; readonly until: Date | undefined }[];
}

/** Work for our own people begins this long before a check of the CA lapses: orders wait for it from then on. */
const warnDays = 30;

/** What differs between an organisation with us and the same one at the CA; nothing there is a difference too. */
export function compareOrganisation(
  ours: OurOrganisation,
  theirs: TheirOrganisation | undefined,
  at: Date,
): Difference[] {
  const here = { name: ours.name };
  const difference = (kind: Difference['kind'], there: Difference['theirs']): Difference => ({
    kind,
    objectKind: 'organisation',
    objectId: ours.id,
    ours: here,
    theirs: there,
  });
  if (!theirs) return [difference('organisation_missing_there', { organisation: ours.caOrganisationId })];
  const there = { organisation: ours.caOrganisationId, name: theirs.name };
  const end = validUntil(theirs);
  return [
    ...(theirs.active ? [] : [difference('organisation_inactive', there)]),
    ...(sameName(ours.name, theirs.name) ? [] : [difference('organisation_name', there)]),
    ...(end && end <= addDays(at, warnDays)
      ? [difference('organisation_expires', { ...there, until: end.toISOString() })]
      : []),
  ];
}

/** Until when everything that the CA has checked counts; undefined while nothing has been. */
export function validUntil({ validations }: Pick<TheirOrganisation, 'validations'>): Date | undefined {
  const ends = validations.flatMap(({ until }) => (until ? [until] : []));
  return ends.reduce<Date | undefined>((first, end) => (!first || end < first ? end : first), undefined);
}

/** Capitals, dots and double spaces are no other name. */
const sameName = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/\./g, '').replace(/\s+/g, ' ').trim();
