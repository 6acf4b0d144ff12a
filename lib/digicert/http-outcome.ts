import type { CallFailure } from '@/lib/domain/ca/call-failure';
import type { CaErrorKind } from './errors';

/** Whether a call changes something at the CA: only then can silence mean that it may have been done. */
export type Effect = 'read' | 'write';

/**
 * Failures by the codes of Node.js (`errors` and `tls` chapters) and of undici, the engine of `fetch`. Those marked
 * `before` happen before the request leaves this machine: certainly nothing was done.
 */
const failures: ReadonlyArray<{ code: RegExp; failure: CallFailure; before: boolean }> = [
  { code: /^UND_ERR_CONNECT_TIMEOUT$/, failure: 'connect_timeout', before: true },
  { code: /^ECONNREFUSED$/, failure: 'connection_refused', before: true },
  { code: /^(ENOTFOUND|EAI_AGAIN)$/, failure: 'name_not_found', before: true },
  { code: /^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, failure: 'unreachable', before: true },
  {
    code: /^(ERR_TLS_.*|ERR_SSL_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/,
    failure: 'not_trusted',
    before: true,
  },
  { code: /^(23|ABORT_ERR|ETIMEDOUT|UND_ERR_(HEADERS|BODY)_TIMEOUT)$/, failure: 'timeout', before: false },
  { code: /^ANSWER_TOO_LARGE$/, failure: 'answer_too_large', before: false },
];

/** What no answer at all means for a call, and why there was none. `cause` is whatever `fetch` threw. */
export function silence(cause: unknown, effect: Effect): { kind: CaErrorKind; failure: CallFailure } {
  const code = codeOf(cause);
  const known = failures.find((one) => one.code.test(code));
  const kind = effect === 'read' || known?.before ? 'unavailable' : 'unknown';
  return { kind, failure: known?.failure ?? 'connection_lost' };
}

/** A time-out is a DOMException, whose code is a number: 23. */
function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  if ('code' in cause && (typeof cause.code === 'string' || typeof cause.code === 'number')) {
    return String(cause.code);
  }
  return codeOf(cause.cause);
}

/**
 * What an HTTP status outside 2xx means for a call. 408, 429 and 503 say that nothing was taken up; 406 belongs to the
 * passing failures of this API although it is a 4xx; any other 4xx is a refusal. A 5xx or a redirect after a change was
 * sent leaves it open whether the change was made.
 */
export function kindOfStatus(status: number, effect: Effect): CaErrorKind {
  if (status === 408 || status === 429 || status === 503) return 'unavailable';
  if (status >= 400 && status < 500 && status !== 406) return 'refused';
  return effect === 'read' ? 'unavailable' : 'unknown';
}

/** How long the CA asks us to wait, in milliseconds: `Retry-After` in seconds or as a date (RFC 9110 section 10.2.3). */
export function retryAfter(header: string | null, at: Date): number | undefined {
  if (!header) return undefined;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - at.getTime());
}
