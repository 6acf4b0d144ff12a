'use client';

import { useEffect, useRef, useState } from 'react';

/** What is being written. */
export interface Draft {
  readonly body: string;
  readonly check: string;
  readonly internal: boolean;
}

export type DraftState = 'untouched' | 'kept' | 'failed';

const pauseMs = 900;

/**
 * Keeps what is being written a moment after the last key, and at once when the page is left or put away, so that it is
 * there again on any device.
 */
export function useDraft(source: string, draft: Draft): { state: DraftState; sent: () => void } {
  const [state, setState] = useState<DraftState>('untouched');
  const text = JSON.stringify({
    body: draft.body,
    internal: draft.internal,
    ...(draft.check && { check: draft.check }),
  });
  const kept = useRef(text);
  const latest = useRef(text);
  latest.current = text;

  useEffect(() => {
    const keep = async () => {
      const now = latest.current;
      if (now === kept.current) return;
      kept.current = now;
      const done = await put(source, now);
      if (!done) kept.current = '';
      setState(done ? 'kept' : 'failed');
    };
    const timer = text === kept.current ? undefined : setTimeout(keep, pauseMs);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [source, text]);

  useEffect(() => {
    // Going to another page of ours unloads nothing: the component goes, and its words are kept on the way.
    return () => {
      if (latest.current !== kept.current) void put(source, latest.current);
    };
  }, [source]);

  /** The words were sent, and the draft went with them. */
  const sent = () => {
    kept.current = JSON.stringify({ body: '', internal: draft.internal });
    setState('untouched');
  };
  return { state, sent };
}

async function put(source: string, body: string): Promise<boolean> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(source, { method: 'PUT', body, headers, keepalive: true });
    return response.ok;
  } catch {
    return false;
  }
}
