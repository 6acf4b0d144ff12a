'use client';

import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { OinPart } from '@/lib/domain/numbers/oin-parts';
import type { FormItemOf } from '@/lib/domain/request/form';
import { type TypedOin, toOin } from './typed-answers';

const nothing: readonly OinPart[] = [];

/** What is typed, completed to 20 positions and taken apart; empty until it is right. */
export function useOinParts(item: FormItemOf<'oin'>): readonly OinPart[] {
  const [choice = '', number = ''] = useWatch<TypedOin, ['choice', 'number']>({ name: ['choice', 'number'] });
  const [parts, setParts] = useState(nothing);
  useEffect(() => {
    let current = true;
    const show = (found: readonly OinPart[]) => current && setParts(found);
    if (number === '' || choice === 'kvk' || choice === 'none') show(nothing);
    else
      void import('./oin-preview').then(({ previewOin }) =>
        show(previewOin(item, toOin({ choice, number, kvkNumber: '' }))),
      );
    return () => {
      current = false;
    };
  }, [item, choice, number]);
  return parts;
}
