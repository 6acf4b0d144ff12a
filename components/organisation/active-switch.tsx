'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { ConfirmDialog } from '../ui/confirm-dialog';

interface ActiveSwitchProps {
  organisationId: string;
  name: string;
  active: boolean;
  action: (input: { organisationId: string; active: boolean }) => Promise<ActionResult<void>>;
}

/** Puts an organisation aside, or takes it up again, after asking once more. */
export function ActiveSwitch({ organisationId, name, active, action }: ActiveSwitchProps) {
  const t = useTranslations(active ? 'organisations.deactivate' : 'organisations.activate');
  return (
    <ConfirmDialog
      key={String(active)}
      trigger={{ text: t('trigger') }}
      title={t('title', { name })}
      confirmText={t('confirm')}
      action={() => action({ organisationId, active: !active })}
    >
      <p>{t('text')}</p>
    </ConfirmDialog>
  );
}
