import { env } from '@/lib/base/env';
import { type AdaptableDigicert, createDigicert, type Digicert } from './client';
import type { DigicertConfig } from './config';

let client: AdaptableDigicert | undefined;

/**
 * The CA of this environment, without a guard. The product speaks to it through `usecases/ca/our-ca`, which keeps its
 * limits and records what was asked.
 */
export function digicert(changes: Partial<DigicertConfig> = {}): Digicert {
  const { DIGICERT_BASE_URL, DIGICERT_API_KEY, DIGICERT_CONTAINER_ID } = env();
  client ??= createDigicert({
    baseUrl: DIGICERT_BASE_URL,
    apiKey: DIGICERT_API_KEY,
    containerId: DIGICERT_CONTAINER_ID,
  });
  return client.with(changes);
}
