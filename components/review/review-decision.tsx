'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { NoForm } from '../approval/no-form';
import type { FormAction } from '../form/use-submit';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Dialog } from '../ui/dialog';

interface ReviewDecisionProps {
  applicant: string;
  agree: () => Promise<ActionResult<void>>;
  sendBack: FormAction<{ reason: string }, void>;
}

/** Agree, asked once more, or send back with a reason. */
export function ReviewDecision({ applicant, agree, sendBack }: ReviewDecisionProps) {
  const t = useTranslations('review');
  return (
    <div className="flex flex-wrap gap-3 max-sm:flex-col">
      <ConfirmDialog
        trigger={{ text: t('agree.button'), variant: 'primary' }}
        title={t('agree.title')}
        confirmText={t('agree.confirm')}
        action={agree}
      >
        <p>{t('agree.text')}</p>
      </ConfirmDialog>
      <Dialog trigger={{ text: t('back.button') }} title={t('back.title')}>
        <NoForm words="review.back" applicant={applicant} action={sendBack} />
      </Dialog>
    </div>
  );
}
