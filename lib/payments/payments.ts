import { env } from '@/lib/base/env';
import { createPayments, type Payments } from './mollie';

let client: Payments | undefined;

/** The payment provider of this environment. */
export function payments(): Payments {
  const { MOLLIE_BASE_URL, MOLLIE_API_KEY } = env();
  client ??= createPayments({ baseUrl: MOLLIE_BASE_URL, apiKey: MOLLIE_API_KEY });
  return client;
}
