import { env } from '@/lib/base/env';
import type { Reach } from './public-address';

/** How far the product reaches: the public internet, and in the demo this machine, where the stand-ins live. */
export function ourReach(): Reach {
  return { loopback: env().ZEGEL_DEMO === 'true' };
}
