/**
 * On what ground somebody in the trade register may bind an organisation, by KVK's own distinctions: directors are
 * solely, jointly or not authorised; partners unlimited, limited or not; agents hold a full or a limited power.
 */
export const signingGrounds = [
  'owner',
  'sole_director',
  'unlimited_partner',
  'full_power',
  'joint_director',
  'limited_partner',
  'limited_power',
  'none',
  'unknown',
] as const;
export type SigningGround = (typeof signingGrounds)[number];

/** What a ground says of acting alone: a joint director certainly may not, a limited power may do for this or not. */
export const alone: Readonly<Record<SigningGround, 'yes' | 'no' | 'cannot_tell'>> = {
  owner: 'yes',
  sole_director: 'yes',
  unlimited_partner: 'yes',
  full_power: 'yes',
  joint_director: 'no',
  limited_partner: 'cannot_tell',
  limited_power: 'cannot_tell',
  none: 'no',
  unknown: 'cannot_tell',
};

/** One function of one person, as registered. */
export interface Officer {
  readonly firstNames: string;
  /** With its prefix, such as `de Vries`. */
  readonly lastName: string;
  /** In the register's word, such as `Bestuurder`. */
  readonly role: string;
  readonly ground: SigningGround;
  /** Curator, administrator and the like: the organisation may not act freely while there is one. */
  readonly specialLegalStatus: boolean;
  /** A company that holds the function; who acts for it stands elsewhere in the register. */
  readonly isCompany: boolean;
}

export function officerName({ firstNames, lastName }: Officer): string {
  return [firstNames, lastName].filter(Boolean).join(' ');
}
