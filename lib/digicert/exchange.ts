import type { CallFailure } from '@/lib/domain/ca/call-failure';

/** One attempt and its answer as staff may see it: without credentials, names, addresses and keys (see redact.ts). */
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
  /** Which attempt of the same call this was, from 1. */
  attempt: number;
  /** The same for all attempts of one call. */
  requestId: string;
  /** Why no answer came. */
  failure?: CallFailure;
}
