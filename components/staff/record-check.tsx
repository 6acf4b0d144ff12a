import { useTranslations } from 'next-intl';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import type { ActionResult } from '@/lib/views/action-result';
import type { StaffOrderPageView } from '@/lib/views/staff-view';
import { RecordDialog } from './record-dialog';

/** A server action that records what was found about one check of this order. */
export type RecordAction = (
  kind: CheckKind,
  mark: string | undefined,
  typed: { outcome: string; reason: string; tell: string },
) => Promise<ActionResult<void>>;

interface RecordCheckProps {
  kind: CheckKind;
  order: StaffOrderPageView;
  record: RecordAction;
}

/** The button that records a check, for whoever may and for what is ours to judge. */
export function RecordCheck({ kind, order, record }: RecordCheckProps) {
  const t = useTranslations('staffOrder.record');
  const check = useTranslations('check.kind')(kind);
  const hint = useTranslations('staff.reason')('hint');
  if (!order.recordable.includes(kind)) return order.askable.includes(kind) ? null : '–';
  return (
    <RecordDialog
      trigger={
        <>
          {t('trigger')}
          <span className="sr-only">: {check}</span>
        </>
      }
      title={t('title', { check })}
      words={{
        outcome: t('outcome'),
        passed: t('passed'),
        failed: t('failed'),
        reason: t('reason'),
        hint,
        tell: t('tell'),
        tellHint: t('tellHint'),
        confirm: t('confirm'),
      }}
      action={record.bind(null, kind, order.marks[kind])}
    >
      <p>{t('text')}</p>
      {kind === 'organisation' ? <p>{t('organisation')}</p> : null}
    </RecordDialog>
  );
}
