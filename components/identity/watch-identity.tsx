'use client';

import { useWatch } from '../ui/use-watch';

/** Renews the page by itself when the check has moved on (S0-A2.7e). */
export function WatchIdentity({ state }: { state: string }) {
  useWatch('/api/identity', state);
  return null;
}
