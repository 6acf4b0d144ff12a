import 'server-only';
import { headers } from 'next/headers';

/** The random value of this response that its own scripts carry (CSP Level 3, see `securityHeaders`). */
export async function scriptNonce(): Promise<string | undefined> {
  const policy = (await headers()).get('Content-Security-Policy');
  return policy?.match(/'nonce-([^']+)'/)?.[1];
}
