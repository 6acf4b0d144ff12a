'use client';

import { useTranslations } from 'next-intl';
import type { WebhookKind } from '@/lib/domain/webhook/kinds';
import { TextField } from '../form/text-field';

/** The address, with where to find it for this kind. An address of a chat is never shown again, so it may stay empty. */
export function UrlField({ kind, kept = false }: { kind: WebhookKind; kept?: boolean }) {
  const t = useTranslations('webhook.address');
  return (
    <TextField
      name="url"
      type="url"
      width="full"
      label={t(`${kind}.label`)}
      hint={kept ? t('kept') : t(`${kind}.hint`)}
      optional={kept}
      autoCapitalize="none"
      autoComplete="off"
    />
  );
}
