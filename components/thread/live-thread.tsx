'use client';

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';

interface LiveThreadProps {
  /** Where the conversation is asked for. */
  source: string;
  /** What is on the page now. */
  version: string;
  count: number;
  /** The newest message that this side has not seen, when whoever looks may mark it. */
  unseen: string | undefined;
}

const everyMs = 4_000;

/**
 * Keeps an open conversation up to date: asks every few seconds whether anything changed, brings the page up to date when
 * it did, and says politely that there is something new. What is in sight is noted as seen.
 */
export function LiveThread(props: LiveThreadProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Pulse {...props} />
    </QueryClientProvider>
  );
}

function Pulse({ source, version, count, unseen }: LiveThreadProps) {
  const t = useTranslations('thread.live');
  const { refresh } = useRouter();
  const said = useArrived(count);
  const { data, isError } = useQuery({
    queryKey: ['conversation', source, version],
    queryFn: async ({ signal }): Promise<{ version: string }> => {
      const response = await fetch(source, { signal });
      // Signed out meanwhile: the page itself then leads to signing in and back.
      if (response.status === 401) refresh();
      if (!response.ok) throw new Error(`status ${response.status}`);
      return response.json();
    },
    refetchInterval: everyMs,
    retry: false,
  });
  useEffect(() => {
    if (data && data.version !== version) refresh();
  }, [data, version, refresh]);
  useNoteSeen(source, unseen);
  return (
    <>
      <p role="status" className="sr-only">
        {said ? t('arrived') : ''}
      </p>
      {isError ? <p className="text-sm text-warning">{t('offline')}</p> : null}
    </>
  );
}

/** True once there are more messages than when the page was opened. */
function useArrived(count: number): boolean {
  const first = useRef(count);
  return count > first.current;
}

/** Notes once per newest message that it was in sight of a person. */
function useNoteSeen(source: string, unseen: string | undefined) {
  const noted = useRef<string>(undefined);
  useEffect(() => {
    const note = () => {
      if (!unseen || noted.current === unseen || document.visibilityState !== 'visible') return;
      noted.current = unseen;
      const body = JSON.stringify({ last: unseen });
      fetch(source, { method: 'PATCH', body, headers: { 'Content-Type': 'application/json' } }).catch(() => {
        noted.current = undefined;
      });
    };
    note();
    document.addEventListener('visibilitychange', note);
    return () => document.removeEventListener('visibilitychange', note);
  }, [source, unseen]);
}
