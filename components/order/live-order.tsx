'use client';

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { OrderPulse } from '@/lib/views/order-view';
import { stateKey } from '../ui/task-state';
import { useTurnWords } from './use-turn-words';

interface LiveOrderProps {
  orderId: string;
  /** What is on the page now. */
  pulse: OrderPulse;
  representative: string | undefined;
  mayAct: boolean;
}

const everyMs = 3_000;

/**
 * Keeps an open order page up to date: asks every few seconds whether anything changed, brings the page up to date
 * when it did, and says politely what changed. It stops while the page is out of sight.
 */
export function LiveOrder(props: LiveOrderProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Pulse {...props} />
    </QueryClientProvider>
  );
}

function Pulse({ orderId, pulse, representative, mayAct }: LiveOrderProps) {
  const t = useTranslations('order.live');
  const { refresh } = useRouter();
  const { data, isError } = usePulse(orderId, pulse);
  const words = useChangeWords(representative, mayAct);
  const shown = useRef(pulse);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!data?.checks || data.version === shown.current.version) return;
    setSaid(words(shown.current, data));
    shown.current = data;
    refresh();
  }, [data, refresh, words]);
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {isError ? <p className="mt-3 text-sm text-warning">{t('offline')}</p> : null}
    </>
  );
}

/** The latest answer; the version on the page goes along, so that nothing comes back when nothing changed. */
function usePulse(orderId: string, { version, atRest }: OrderPulse) {
  const { refresh } = useRouter();
  return useQuery({
    queryKey: ['order', orderId, version],
    queryFn: async ({ signal }): Promise<OrderPulse> => {
      const response = await fetch(`/api/orders/${orderId}?version=${version}`, { signal });
      // Signed out meanwhile: the page itself then leads to signing in and back.
      if (response.status === 401) refresh();
      if (!response.ok) throw new Error(`status ${response.status}`);
      return response.json();
    },
    refetchInterval: everyMs,
    enabled: !atRest,
    retry: false,
  });
}

function useChangeWords(representative: string | undefined, mayAct: boolean) {
  const t = useTranslations('order.live');
  const kinds = useTranslations('check.kind');
  const states = useTranslations('ui.task.states');
  const turn = useTurnWords();
  return (before: OrderPulse, after: OrderPulse): string => {
    const changed = (after.checks ?? []).filter(({ kind, state }) =>
      before.checks?.some((check) => check.kind === kind && check.state !== state),
    );
    const checks = changed.map(({ kind, state, owner }) => {
      const mine = mayAct && owner === 'applicant';
      return t('check', { check: kinds(kind), state: states(stateKey(state, owner, mine)) });
    });
    return [t('changed', { turn: turn(after.turn ?? 'nobody', representative, mayAct) }), ...checks].join(
      ' ',
    );
  };
}
