'use client';

import { useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import { findKnown } from '@/lib/domain/request/questions/organisation-known';
import type { StoredOrganisation } from '@/lib/views/request-view';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { TypedOrganisation } from './typed-answers';

/** Says that an organisation which is being typed in is stored already, and offers what is stored (S0-1.3.2f2). */
export function KnownOrganisation({ stored }: { stored: readonly StoredOrganisation[] }) {
  const t = useTranslations('request.organisation.known');
  const { setValue } = useFormContext<TypedOrganisation>();
  const [kvkNumber, name] = useWatch<TypedOrganisation, ['kvkNumber', 'name']>({
    name: ['kvkNumber', 'name'],
  });
  const known = findKnown({ kvkNumber, name }, stored);
  if (!known) return null;
  const { id, ...details } = known.stored;
  return (
    <Notice kind="warning" title={t(known.by)} live>
      <p>{t('text', { ...details, kvkNumber: details.kvkNumber ?? '' })}</p>
      {known.by === 'kvk_number' ? <p>{t('replaces')}</p> : null}
      <Button
        variant="secondary"
        size="sm"
        onClick={() => setValue('organisationId', id, { shouldDirty: true })}
      >
        {t('use')}
      </Button>
    </Notice>
  );
}
