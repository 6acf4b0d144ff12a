'use client';

import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { AuthorityJudgement } from '@/lib/domain/authority/decide-authority';

/** A name that is still being typed is not looked up. */
const PAUSE_MS = 700;

/** What the register says of the name in the form; undefined while there is none, or when it is not ours to ask. */
export function useAuthority(orderId: string): AuthorityJudgement | 'busy' | undefined {
  const [firstName, lastName] = useWatch({ name: ['firstName', 'lastName'] }) as [string, string];
  const [answer, setAnswer] = useState<AuthorityJudgement | 'busy'>();
  useEffect(() => {
    setAnswer(undefined);
    if (!firstName.trim() || !lastName.trim()) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      setAnswer('busy');
      setAnswer(await ask(orderId, { firstName, lastName }, stop.signal));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [orderId, firstName, lastName]);
  return answer;
}

/** No answer is no finding: the applicant is asked in any case. */
async function ask(
  orderId: string,
  person: { firstName: string; lastName: string },
  signal: AbortSignal,
): Promise<AuthorityJudgement | undefined> {
  try {
    const response = await fetch(`/api/orders/${orderId}/authority`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(person),
      signal,
    });
    return response.ok ? ((await response.json()) ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}
