'use client';

import { useEffect, useState } from 'react';
import { findMissingFeatures, type MissingFeature } from './environment';
import { opensHere } from './find-own-key';

export interface Surroundings {
  /** What this browser lacks; empty when it can make the file. */
  readonly missing: readonly MissingFeature[];
  /** The order's sealed key opens here. */
  readonly keyIsHere: boolean;
}

/** Looks at this browser before anything is typed (S0-1.5.1c). Undefined while it is looking. */
export function useSurroundings(orderId: string, sealedKey: string | null): Surroundings | undefined {
  const [found, setFound] = useState<Surroundings & { sealedKey: string | null }>();
  useEffect(() => {
    let current = true;
    void Promise.all([findMissingFeatures(), opensHere(orderId, sealedKey)]).then(([missing, keyIsHere]) => {
      if (current) setFound({ missing, keyIsHere, sealedKey });
    });
    return () => {
      current = false;
    };
  }, [orderId, sealedKey]);
  // What was found for another key says nothing about this one.
  return found?.sealedKey === sealedKey ? found : undefined;
}
