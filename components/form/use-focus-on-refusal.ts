'use client';

import { useEffect, useRef } from 'react';

/**
 * Ref for the error summary: it gets the focus once for every refusal, also when it appears a moment later,
 * and never because an error came up while the visitor is filling in the rest.
 */
export function useFocusOnRefusal(refusals: number) {
  const summary = useRef<HTMLDivElement>(null);
  const focused = useRef(0);
  useEffect(() => {
    if (refusals === focused.current || !summary.current) return;
    focused.current = refusals;
    summary.current.focus();
  });
  return summary;
}
