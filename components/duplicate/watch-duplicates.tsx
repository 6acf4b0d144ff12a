'use client';

import { useWatch } from '../ui/use-watch';

/** Renews the page by itself when the CA has answered. */
export function WatchDuplicates({ orderId, version }: { orderId: string; version: string }) {
  useWatch(`/api/orders/${orderId}/duplicates`, version);
  return null;
}
