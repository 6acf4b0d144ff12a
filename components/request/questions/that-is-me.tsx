'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Button } from '../../ui/button';
import type { TypedHolder } from '../typed-person';

/** Fills in the applicant's own details; says so to who cannot see it. */
export function ThatIsMe({ self }: { self: Partial<TypedHolder> }) {
  const t = useTranslations('request.holder');
  const { setValue, clearErrors } = useFormContext<TypedHolder>();
  const [isSelf, setIsSelf] = useState(false);
  const fill = () => {
    for (const [field, value] of Object.entries(self)) {
      if (value) setValue(field as keyof TypedHolder, value, { shouldDirty: true });
    }
    clearErrors();
    setIsSelf(true);
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button variant="secondary" onClick={fill}>
        {t('self')}
      </Button>
      <span role="status" className="text-sm text-soft">
        {isSelf ? t('selfDone') : ''}
      </span>
    </div>
  );
}
