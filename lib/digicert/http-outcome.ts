import type { CaErrorKind } from './errors';

/** Whether a call changes something at the CA: only then can silence mean that it may have been done. */
export type Effect = 'read' | 'write';

/**
 * Failures that happen before the request leaves this machine (name lookup, connecting, TLS): certainly nothing was
 * done. Codes of Node.js (`errors` and `tls` chapters) and of undici, the engine of `fetch`.
 */
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|ERR_SSL_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;

/** What no answer at all means for a call. `cause` is whatever `fetch` threw. */
export function kindOfSilence(cause: unknown, effect: Effect): CaErrorKind {
  if (effect === 'read') return 'unavailable';
  return beforeSending.test(codeOf(cause)) ? 'unavailable' : 'unknown';
}

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
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
