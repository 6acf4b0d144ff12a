'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { ActButton } from '../ui/act-button';
import { Dialog } from '../ui/dialog';

/** Starts again, after a word about what is lost. */
export function WithdrawPower({ action }: { action: () => Promise<ActionResult<void>> }) {
  const t = useTranslations('authority.page');
  return (
    <Dialog trigger={{ text: t('withdraw'), size: 'sm' }} title={t('withdrawTitle')}>
      <p className="mb-4">{t('withdrawText')}</p>
      <ActButton variant="danger" size="md" action={action}>
        {t('withdrawConfirm')}
      </ActButton>
    </Dialog>
  );
}
