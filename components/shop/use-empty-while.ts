'use client';

import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';

/** Empties fields that are not shown, so that nothing unseen is sent and nothing unseen is refused. */
export function useEmptyWhile(hidden: boolean, names: readonly string[]): void {
  const { setValue, clearErrors } = useFormContext();
  const list = names.join();
  useEffect(() => {
    if (!hidden) return;
    for (const name of list.split(',')) {
      setValue(name, '');
      clearErrors(name);
    }
  }, [hidden, list, setValue, clearErrors]);
}
