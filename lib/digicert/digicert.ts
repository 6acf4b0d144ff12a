import { env } from '@/lib/base/env';
import { createDigicert, type RecordableDigicert } from './client';

let client: RecordableDigicert | undefined;

/** The CA of this environment. `digicert().recording(keep)` keeps what was asked and answered beside an order. */
export function digicert(): RecordableDigicert {
  const { DIGICERT_BASE_URL, DIGICERT_API_KEY, DIGICERT_CONTAINER_ID } = env();
  client ??= createDigicert({
    baseUrl: DIGICERT_BASE_URL,
    apiKey: DIGICERT_API_KEY,
    containerId: DIGICERT_CONTAINER_ID,
  });
  return client;
}
