'use client';

import { QueryClient, useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const client = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: 0 } } });

const everyMs = 3000;

/** Answer to a session that has ended: differs from every state, so the page is asked anew and says what to do. */
async function fetchState(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-store' });
  if (response.status >= 500) throw new Error(`${address} ${response.status}`);
  return response.ok ? ((await response.json()) as string) : `refused ${response.status}`;
}

/**
 * Asks every three seconds how something stands, and renews the page by itself when that is no longer what it shows.
 * A lost connection is no change. Only asks while `known` is given.
 */
export function useWatch(address: string, known: string | undefined): void {
  const router = useRouter();
  const { data, dataUpdatedAt } = useQuery(
    {
      queryKey: [address],
      queryFn: () => fetchState(address),
      refetchInterval: everyMs,
      refetchOnWindowFocus: 'always',
      enabled: known !== undefined,
    },
    client,
  );
  const changed = known !== undefined && data !== undefined && data !== known;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer that still differs renews the page again
  useEffect(() => {
    if (changed) router.refresh();
  }, [changed, dataUpdatedAt, router]);
}
