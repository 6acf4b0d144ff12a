import { matchName } from './match-name';

/** Changes with every change of the words under `authority.text`; a signed one keeps its own words. */
export const POWER_VERSION = '2026-11';

/** As many as the CA keeps people of one organisation. */
export const SIGNATORIES_MAX = 15;

/** What a power of attorney says in one language, clause by clause. */
export interface PowerText {
  readonly title: string;
  readonly intro: string;
  readonly clauses: readonly string[];
  /** What each signatory declares. */
  readonly declaration: string;
}

/** A power of attorney as it was made: facts and words, which nothing changes afterwards. */
export interface PowerContent {
  readonly organisation: {
    readonly name: string;
    readonly kvkNumber: string;
    readonly address: string;
  };
  /** Who are given the power, each to act alone. */
  readonly attorneys: readonly { readonly name: string; readonly jobTitle: string }[];
  readonly order: {
    readonly number: string;
    readonly commonName: string;
    readonly oin: string | null;
  };
  readonly text: { readonly nl: PowerText; readonly en: PowerText };
}

/**
 * Where a power of attorney stands. `signing`: with the signatories; `declined`: one of them does not want to;
 * `on_paper`: to be signed on paper and brought in; `judging`: with our people.
 */
export type PowerState =
  | 'signing'
  | 'declined'
  | 'on_paper'
  | 'judging'
  | 'accepted'
  | 'refused'
  | 'withdrawn';

interface PowerRow {
  readonly way: 'online' | 'scan';
  readonly completedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly decision: 'passed' | 'failed' | null;
  readonly signatories: readonly { readonly declinedAt: Date | null }[];
}

export function powerState(power: PowerRow): PowerState {
  if (power.decision) return power.decision === 'passed' ? 'accepted' : 'refused';
  if (power.withdrawnAt) return 'withdrawn';
  if (power.completedAt) return 'judging';
  if (power.way === 'scan') return 'on_paper';
  return power.signatories.some(({ declinedAt }) => declinedAt) ? 'declined' : 'signing';
}

/** Whether it was made for the request as it is now: an order that came back may have been corrected. */
export function stillFits(made: PowerContent, now: Omit<PowerContent, 'text'>): boolean {
  return (
    made.organisation.kvkNumber === now.organisation.kvkNumber &&
    namesOf(made) === namesOf(now) &&
    made.order.commonName === now.order.commonName &&
    made.order.oin === now.order.oin
  );
}

const namesOf = ({ attorneys }: Pick<PowerContent, 'attorneys'>) =>
  attorneys.map(({ name }) => name).join('\n');

/**
 * Whether somebody typed the own name under it: the surname whole, of the first names at least an initial that agrees.
 * Who writes in a script that is not compared must type the name as it stands.
 */
export function isOwnName(
  typed: string,
  { firstName, lastName }: { readonly firstName: string; readonly lastName: string },
): boolean {
  const words = typed.normalize('NFC').trim().split(/\s+/u);
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  if (plain(typed) === plain(`${firstName} ${lastName}`)) return true;
  return words.slice(1).some((_, index) => {
    const parts = {
      firstNames: words.slice(0, index + 1).join(' '),
      lastName: words.slice(index + 1).join(' '),
    };
    const match = matchName(parts, { firstNames: firstName, lastName });
    return match === 'full' || match === 'initials';
  });
}

/** Days after the asking on which a signatory who has not signed is reminded; after the last it stops by itself. */
export const SIGNING_REMINDER_DAYS = [2, 5, 10] as const;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The last reminder that is due, in days; undefined while none is. */
export function dueReminder(askedAt: Date, now: Date): number | undefined {
  const days = (now.getTime() - askedAt.getTime()) / DAY_MS;
  return SIGNING_REMINDER_DAYS.findLast((due) => days >= due);
}
