import { env } from '@/lib/base/env';
import { createDigicert, type Digicert, type RecordableDigicert } from './client';
import type { DigicertConfig } from './config';

let client: RecordableDigicert | undefined;

/** The CA of this environment. Give `onExchange` to keep what was asked and answered beside an order. */
export function digicert({ onExchange }: Pick<DigicertConfig, 'onExchange'> = {}): Digicert {
  const { DIGICERT_BASE_URL, DIGICERT_API_KEY, DIGICERT_CONTAINER_ID } = env();
  client ??= createDigicert({
    baseUrl: DIGICERT_BASE_URL,
    apiKey: DIGICERT_API_KEY,
    containerId: DIGICERT_CONTAINER_ID,
  });
  return onExchange ? client.recording(onExchange) : client;
}
