'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Notice } from '../ui/notice';

type Act = () => Promise<ActionResult<void>>;

/** What can be done about one's own sign-in on one page. */
export interface SecurityActions {
  readonly renameApp: (id: string, typed: { name: string }) => Promise<ActionResult<void>>;
  readonly removeApp: (id: string) => Promise<ActionResult<void>>;
  readonly renewCodes: () => Promise<ActionResult<readonly string[]>>;
  readonly endSession: (id: string) => Promise<ActionResult<void>>;
  readonly endOthers: Act;
  readonly stopReset: Act;
}

/** Somebody asked us for a new app in this person's name: the way to stop that. */
export function StopReset({ since, stop }: { since: string; stop: Act }) {
  const t = useTranslations('security.reset');
  return (
    <Notice kind="warning" title={t('title')}>
      <p>{t('text', { date: since })}</p>
      <ConfirmDialog
        trigger={{ text: t('stop'), variant: 'primary' }}
        title={t('stop')}
        confirmText={t('confirm')}
        danger
        action={stop}
      >
        <p>{t('confirmText')}</p>
      </ConfirmDialog>
    </Notice>
  );
}
