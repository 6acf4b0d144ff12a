import type { Exchange } from './exchange';
import type { Gate } from './gate';

/** How long one attempt may take, in milliseconds. A change may be slow: giving up on one leaves a doubt. */
export interface CallTimes {
  /** Until the connection stands. */
  connect: number;
  /** From sending to the last byte of the answer. */
  read: number;
  file: number;
  write: number;
}

/** Where the CA is and how to speak to it. */
export interface DigicertConfig {
  /** Address of the Services API, without a trailing slash. */
  baseUrl: string;
  apiKey: string;
  /** Division that orders and organisations belong to. */
  containerId?: string | undefined;
  fetch?: typeof globalThis.fetch;
  /** Limits per kind of call; default 5, 15, 30 and 60 seconds. */
  times?: Partial<CallTimes>;
  /** How often a failed read is repeated; default 2. Writes are never repeated. */
  retries?: number;
  /** Longest pause before the first repeat, in milliseconds; doubles each time; default 500. */
  pauseMs?: number;
  /** No repeat begins later than this many milliseconds after the call began; default one minute. */
  budgetMs?: number;
  /** Asked before every attempt; default lets everything through. */
  gate?: Gate;
  /** Told of every attempt and its answer; credentials and personal data left out. */
  onExchange?: (exchange: Exchange) => void;
}
