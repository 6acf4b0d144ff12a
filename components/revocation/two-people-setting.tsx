'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { Card } from '../ui/card';
import { ConfirmDialog } from '../ui/confirm-dialog';

interface TwoPeopleSettingProps {
  needed: boolean;
  set: (input: { needed: boolean }) => Promise<ActionResult<void>>;
}

/** Whether a second person must agree before a certificate is revoked (M66). */
export function TwoPeopleSetting({ needed, set }: TwoPeopleSettingProps) {
  const t = useTranslations('revocation.setting');
  const way = needed ? 'off' : 'on';
  return (
    <Card title={t('title')}>
      <p className="max-w-[65ch]">{t('text')}</p>
      <p className="mt-2 font-medium">{t(needed ? 'on' : 'off')}</p>
      <p className="mt-2 mb-4 max-w-[65ch] text-sm text-soft">{t('alone')}</p>
      <ConfirmDialog
        trigger={{ text: t(needed ? 'turnOff' : 'turnOn') }}
        title={t(`${way}Title`)}
        confirmText={t(needed ? 'turnOff' : 'turnOn')}
        action={() => set({ needed: !needed })}
      >
        <p>{t(`${way}Text`)}</p>
      </ConfirmDialog>
    </Card>
  );
}
