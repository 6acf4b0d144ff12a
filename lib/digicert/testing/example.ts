import type { Digicert } from '../client';
import type { Answer } from './scripted-fetch';

/**
 * One row per example of the API reference, with data of our own in the documented shape: what we ask, and what our
 * parser makes of the answer. The order bodies stand in order-body.test.ts, deliveries in webhook-delivery.test.ts.
 */
export interface Example {
  /** Section of the reference. */
  section: string;
  call: (ca: Digicert) => Promise<unknown>;
  asks: string;
  /** Body that we send, where there is one. */
  sends?: unknown;
  answer: Answer;
  means: unknown;
}

export const at = '2026-02-03T09:15:00+00:00';
export const done: Answer = { status: 204 };
export const ok = (body: unknown): Answer => ({ status: 200, body });
export const made = (body: unknown): Answer => ({ status: 201, body });
/** A moment that no clock has passed: the shortest window is asked for. */
export const soon = (): Date => new Date(Date.now() + 3_600_000);
/** The path of the order that the examples are about. */
export const status = '/order/certificate/810000001';
