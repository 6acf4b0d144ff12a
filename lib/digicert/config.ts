import type { Exchange } from './exchange';

/** Where the CA is and how to speak to it. */
export interface DigicertConfig {
  /** Address of the Services API, without a trailing slash. */
  baseUrl: string;
  apiKey: string;
  /** Division that orders and organisations belong to. */
  containerId?: string | undefined;
  fetch?: typeof globalThis.fetch;
  /** Limit for one request and its answer, in milliseconds; default 20 seconds. */
  timeoutMs?: number;
  /** How often a failed read is repeated; default 3. Writes are never repeated. */
  retries?: number;
  /** First pause before a read is repeated, in milliseconds; doubles each time; default 300. */
  pauseMs?: number;
  /** Told of every request and answer, credentials left out. */
  onExchange?: (exchange: Exchange) => void;
}
