/**
 * One request and its answer as staff and tests may see it. Without credentials, but with the data of the order:
 * keep it beside the order, never in a log.
 */
export interface Exchange {
  method: string;
  /** Path below the base address, with its query. */
  path: string;
  /** Body as sent, absent when there was none. */
  request?: unknown;
  /** HTTP status, absent when no answer came. */
  status?: number;
  /** Parsed JSON; for other content its media type and size. */
  response?: unknown;
  /** From sending to the last byte, in milliseconds. */
  millis: number;
  /** When the request was sent. */
  at: Date;
}

const secret = /^(secret|api_key|token|credit_card|cvv)$/;

/** Copies a body without credentials. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      secret.test(name) ? '[redacted]' : withoutSecrets(item),
    ]),
  );
}
