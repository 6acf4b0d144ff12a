'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { Card } from '../ui/card';
import { ConfirmDialog } from '../ui/confirm-dialog';

interface ReviewSettingProps {
  needed: boolean;
  set: (input: { needed: boolean }) => Promise<ActionResult<void>>;
}

/** Whether a colleague looks at each request before the representative is asked. */
export function ReviewSetting({ needed, set }: ReviewSettingProps) {
  const t = useTranslations('review.setting');
  const way = needed ? 'off' : 'on';
  const turn = t(needed ? 'turnOff' : 'turnOn');
  return (
    <Card title={t('title')}>
      <p className="max-w-[65ch]">{t('text')}</p>
      <p className="mt-2 font-medium">{t(needed ? 'on' : 'off')}</p>
      <p className="mt-2 mb-4 max-w-[65ch] text-sm text-soft">{t('alone')}</p>
      <ConfirmDialog
        trigger={{ text: turn }}
        title={t(`${way}Title`)}
        confirmText={turn}
        action={() => set({ needed: !needed })}
      >
        <p>{t(`${way}Text`)}</p>
      </ConfirmDialog>
    </Card>
  );
}
