import { useTranslations } from 'next-intl';
import { ReasonDialog } from '../staff/reason-dialog';
import type { JudgeActions } from './power-actions';

interface JudgeActsProps {
  mayCheck: boolean;
  mayAccept: boolean;
  acts: JudgeActions;
}

/** What this employee may do now; each act asks why. */
export function JudgeActs({ mayCheck, mayAccept, acts }: JudgeActsProps) {
  const t = useTranslations('authority.staff');
  return (
    <div className="flex flex-wrap gap-3">
      {mayCheck ? (
        <ReasonDialog
          trigger={{ text: t('check'), variant: 'primary' }}
          title={t('checkTitle')}
          label={t('checkReason')}
          hint={t('reasonHint')}
          confirm={t('check')}
          leaves
          action={acts.check}
        >
          <p>{t('checkText')}</p>
        </ReasonDialog>
      ) : null}
      {mayAccept ? (
        <ReasonDialog
          trigger={{ text: t('accept'), variant: 'primary' }}
          title={t('acceptTitle')}
          label={t('acceptReason')}
          hint={t('reasonHint')}
          confirm={t('accept')}
          leaves
          action={acts.accept}
        >
          <p>{t('acceptText')}</p>
        </ReasonDialog>
      ) : null}
      <ReasonDialog
        trigger={{ text: t('refuse'), variant: 'secondary' }}
        title={t('refuseTitle')}
        label={t('refuseReason')}
        hint={t('refuseHint')}
        confirm={t('refuse')}
        danger
        leaves
        action={acts.refuse}
      >
        <p>{t('refuseText')}</p>
      </ReasonDialog>
    </div>
  );
}
