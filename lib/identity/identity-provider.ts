import { env } from '@/lib/base/env';
import { createIdentityProvider, type IdentityProvider } from './client';

let client: IdentityProvider | undefined;

/**
 * The identity provider of this environment, or null when there is none: the CA then mails the representative itself,
 * and staff record the outcome.
 */
export function identityProvider(): IdentityProvider | null {
  const { IDENTITY_BASE_URL, IDENTITY_API_KEY } = env();
  if (!IDENTITY_BASE_URL) return null;
  if (!IDENTITY_API_KEY) throw new Error('IDENTITY_BASE_URL is set, so IDENTITY_API_KEY must be set too');
  client ??= createIdentityProvider({ baseUrl: IDENTITY_BASE_URL, apiKey: IDENTITY_API_KEY });
  return client;
}
