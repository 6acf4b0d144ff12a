'use client';

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { OrderPulse } from '@/lib/views/order-view';
import { stateKey } from '../ui/task-state';
import { useTurnWords } from './use-turn-words';

interface LiveOrderProps {
  /** Where the page asks. */
  address: string;
  /** What is on the page now. */
  pulse: OrderPulse;
  representative: string | undefined;
  mayAct: boolean;
}

/** Quick while things move, calmer when nothing did for a while; always well within ten seconds. */
const quickMs = 3_000;
const calmMs = 8_000;
const calmAfterMs = 120_000;
const refreshAgainMs = 10_000;

/**
 * Keeps an open order page up to date: asks every few seconds whether anything changed, brings the page up to date
 * when it did, and says politely whose turn it became. It stops while the page is out of sight.
 */
export function LiveOrder(props: LiveOrderProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Pulse {...props} />
    </QueryClientProvider>
  );
}

function Pulse({ address, pulse, representative, mayAct }: LiveOrderProps) {
  const t = useTranslations('order.live');
  const { refresh } = useRouter();
  const { data, dataUpdatedAt, isError } = usePulse(address, pulse);
  const words = useChangeWords(representative, mayAct);
  const shown = useRef(pulse);
  const refreshedAt = useRef(0);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!data?.checks || data.version === pulse.version) return;
    const isNew = data.version !== shown.current.version;
    // A page that did not come through is asked for again, not at once.
    if (!isNew && dataUpdatedAt - refreshedAt.current < refreshAgainMs) return;
    if (isNew && isTold(shown.current, data)) setSaid(words(shown.current, data));
    shown.current = data;
    refreshedAt.current = dataUpdatedAt;
    refresh();
  }, [data, dataUpdatedAt, pulse.version, refresh, words]);
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {isError ? <p className="mt-3 text-sm text-warning">{t('offline')}</p> : null}
    </>
  );
}

/** Only what moved is said aloud: a mail more in the ledger is no news to listen to. */
function isTold(before: OrderPulse, after: OrderPulse): boolean {
  const told = ({ turn, checks }: OrderPulse) => JSON.stringify([turn, checks]);
  return told(before) !== told(after);
}

/**
 * The latest answer. The version on the page goes along, and the stamp of the last answer, so that nothing comes back
 * and next to nothing is asked of the database while nothing changed.
 */
function usePulse(address: string, { version, atRest }: OrderPulse) {
  const { refresh } = useRouter();
  const stamp = useRef('');
  const [since] = useState(() => ({ version, at: Date.now() }));
  if (since.version !== version) Object.assign(since, { version, at: Date.now() });
  return useQuery({
    queryKey: ['order', address, version],
    queryFn: async ({ signal }): Promise<OrderPulse> => {
      const known = new URLSearchParams({ version: version ?? '', stamp: stamp.current });
      const response = await fetch(`${address}?${known}`, { signal });
      // Signed out meanwhile: the page itself then leads to signing in and back.
      if (response.status === 401) refresh();
      if (!response.ok) throw new Error(`status ${response.status}`);
      const pulse: OrderPulse = await response.json();
      // Kept once the page is as told, so that what did not come through is told again.
      stamp.current = pulse.checks ? '' : (pulse.stamp ?? '');
      return pulse;
    },
    refetchInterval: () => (Date.now() - since.at > calmAfterMs ? calmMs : quickMs),
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
