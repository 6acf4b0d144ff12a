'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { ConfirmDialog } from '../ui/confirm-dialog';

interface StopWatchingProps {
  watchedId: string;
  label: string;
  stop: (input: { watchedId: string }) => Promise<ActionResult<void>>;
}

/** Stops watching a certificate, after asking once more. */
export function StopWatching({ watchedId, label, stop }: StopWatchingProps) {
  const t = useTranslations('watch.stop');
  return (
    <ConfirmDialog
      trigger={{ text: t('trigger') }}
      title={t('title', { label })}
      confirmText={t('confirm')}
      action={() => stop({ watchedId })}
    >
      <p>{t('text')}</p>
    </ConfirmDialog>
  );
}
