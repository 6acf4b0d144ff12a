'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import { suggestOin } from '@/lib/domain/numbers/oin-suggestion';
import { Button } from '../ui/button';
import type { TypedOin } from './typed-answers';

/** A shorter number stands for a longer one: it is offered, and taken only with a yes (PKIoverheid reference 3.2). */
export function OinMeant({ choice, number }: { choice: string; number: string }) {
  const t = useTranslations('request.oin');
  const { setValue } = useFormContext<TypedOin>();
  const meant = choice === 'oin' ? suggestOin(number) : undefined;
  if (!meant) return null;
  return (
    <div role="status" className="flex flex-wrap items-center gap-3">
      <p className="break-all">{t('meant', { number: meant.number })}</p>
      <Button
        variant="secondary"
        size="sm"
        onClick={() => setValue('number', meant.number, { shouldDirty: true })}
      >
        {t('take')}
      </Button>
    </div>
  );
}
