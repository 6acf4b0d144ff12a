import type { CallFailure } from '@/lib/domain/ca/call-failure';

/**
 * What became of a call to the CA.
 * - `refused`: it answered and did nothing; the data or the rights must change first.
 * - `unavailable`: it did nothing and may be asked again later.
 * - `unknown`: a change was sent and no usable answer came; it may have been made. Look it up, never send it again blindly.
 */
export type CaErrorKind = 'refused' | 'unavailable' | 'unknown';

/** One entry of the CA's `errors[]`: a snake-case code with optional sub-code after a bar, and its own words. */
export interface CaProblem {
  code: string;
  message: string;
}

interface CaErrorDetails {
  status?: number;
  problems?: CaProblem[];
  cause?: unknown;
  failure?: CallFailure;
  retryAfterMs?: number | undefined;
  askAgainAt?: Date;
}

/**
 * The one error of this client. Its `message` names the call and the codes and is safe to log;
 * the CA's own words stay in `problems`, for staff, because they may repeat what a person typed.
 */
export class CaError extends Error {
  override name = 'CaError';
  readonly kind: CaErrorKind;
  /** HTTP status, absent when no answer came. */
  readonly status: number | undefined;
  readonly problems: readonly CaProblem[];
  /** Why no answer came, or why nothing was sent. */
  readonly failure: CallFailure | undefined;
  /** How long the CA asked us to stay away, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** When nothing was sent: from when it may be. */
  readonly askAgainAt: Date | undefined;

  constructor(kind: CaErrorKind, call: string, details: CaErrorDetails = {}) {
    const { status, problems = [], cause, failure } = details;
    const codes = problems.map((problem) => problem.code).join(', ');
    const what = [kind, status && `HTTP ${status}`, codes, failure].filter(Boolean).join(', ');
    super(`${call}: ${what}`, { cause });
    this.kind = kind;
    this.status = status;
    this.failure = failure;
    this.retryAfterMs = details.retryAfterMs;
    this.askAgainAt = details.askAgainAt;
    this.problems = problems;
  }

  /** Code of the first problem, or an empty string when the answer carried none. */
  get code(): string {
    return this.problems[0]?.code ?? '';
  }
}

/** Whether the CA would not make an organisation because it has one like it. The code itself is not published (S4-R32). */
export const isOrganisationKnown = ({ kind, code }: CaError): boolean =>
  kind === 'refused' && /org/.test(code) && /duplicate/.test(code);

/** What a refusal is about, so that the right person is asked to act. */
export type RefusalSubject =
  | 'csr'
  | 'oin'
  | 'domain'
  | 'organisation'
  | 'representative'
  | 'holder'
  | 'shipping'
  | 'validity'
  | 'product'
  | 'funds'
  | 'access'
  | 'other';

const subjects: ReadonlyArray<[RegExp, RefusalSubject]> = [
  [/^(access_denied|not_found\|route)/, 'access'],
  [/individual|profile_option/, 'holder'],
  [/ship_info|shipping/, 'shipping'],
  [/csr|public_key|key_size|key_type/, 'csr'],
  [/(^|_)oin(_|$)/, 'oin'],
  [/validity|expiration|expiry/, 'validity'],
  [/product/, 'product'],
  [/balance|funds|payment/, 'funds'],
  [/contact|verified_user/, 'representative'],
  [/org/, 'organisation'],
  [/domain|dns|dcv|random_value|common_name|caa|qvtl/, 'domain'],
];

/**
 * Reads from the code what was refused. Not every code is published, so this looks at words in the code and has an
 * ordinary answer for the rest: `other`.
 */
export function refusalSubject(error: CaError): RefusalSubject {
  return subjects.find(([pattern]) => pattern.test(error.code))?.[1] ?? 'other';
}
