'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { FormAction } from '../form/use-submit';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Dialog } from '../ui/dialog';
import { NoForm } from './no-form';

interface DecisionProps {
  applicant: string;
  organisation: string;
  approve: () => Promise<ActionResult<void>>;
  decline: FormAction<{ reason: string }, void>;
}

/** S0-1.4.6: approve, asked once more, or decline with a reason. Whatever comes back, the page shows how it stands. */
export function Decision({ applicant, organisation, approve, decline }: DecisionProps) {
  const t = useTranslations('approval');
  const router = useRouter();
  const thenRefresh = async <T,>(answer: Promise<ActionResult<T>>) => {
    const result = await answer;
    if (result.ok || result.problem.code === 'approval_already_decided') {
      router.refresh();
      // What was decided stands at the top; on a phone the buttons are far below it.
      window.scrollTo({ top: 0 });
    }
    return result;
  };
  return (
    <div className="flex flex-wrap gap-3 max-sm:flex-col">
      <ConfirmDialog
        trigger={{ text: t('approve.button'), variant: 'primary' }}
        title={t('approve.title')}
        confirmText={t('approve.confirm')}
        action={() => thenRefresh(approve())}
      >
        <p>{t('approve.text', { organisation })}</p>
        <p className="text-soft">{t('approve.final')}</p>
      </ConfirmDialog>
      <Dialog trigger={{ text: t('decline.button') }} title={t('decline.title')}>
        <NoForm
          words="approval.decline"
          applicant={applicant}
          action={(typed) => thenRefresh(decline(typed))}
        />
      </Dialog>
    </div>
  );
}
