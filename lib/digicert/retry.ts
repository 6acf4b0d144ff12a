import { setTimeout as pause } from 'node:timers/promises';
import { CaError } from './errors';

interface RetryConfig {
  retries?: number;
  pauseMs?: number;
}

/** The rolling window of the CA's short limit is five seconds: after a 429 the pauses are this much longer. */
const limitedFactor = 4;

/**
 * Runs a read again while the CA is unavailable. The pause doubles each time and is shortened by a random part,
 * so that many processes do not come back at once. A refusal is final.
 */
export async function retried<T>(
  { retries = 3, pauseMs = 300 }: RetryConfig,
  read: () => Promise<T>,
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof CaError) || error.kind !== 'unavailable' || attempt >= retries) throw error;
      const longest = pauseMs * 2 ** attempt * (error.status === 429 ? limitedFactor : 1);
      await pause(longest * (0.5 + Math.random() / 2));
    }
  }
}
