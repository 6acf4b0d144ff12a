import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { dateText } from '@/lib/views/date-text';
import type { PlannedChangeView } from '@/lib/views/staff-product-view';
import { ReasonDialog } from './reason-dialog';

interface PlannedChangesProps {
  planned: readonly PlannedChangeView[];
  /** Left out for whoever may not. */
  withdraw: ((changeId: string, typed: { reason: string }) => Promise<ActionResult<void>>) | undefined;
}

/** What is going to change of a product, old and new side by side, until its day comes. */
export function PlannedChanges({ planned, withdraw }: PlannedChangesProps) {
  const t = useTranslations('staffProduct.plannedChanges');
  const locale = useLocale();
  if (planned.length === 0) return <p className="text-soft">{t('empty')}</p>;
  return (
    <ul className="divide-y divide-line">
      {planned.map((change) => (
        <li key={change.id} className="space-y-3 py-4">
          <p className="text-sm text-soft wrap-anywhere">
            {t('holds', {
              moment: dateText(change.holdsFrom, locale, 'datetime'),
              name: change.madeBy ?? '',
              reason: change.reason,
            })}
          </p>
          <Difference changes={change.changes} />
          {withdraw ? <Withdraw action={withdraw.bind(null, change.id)} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Difference({ changes }: Pick<PlannedChangeView, 'changes'>) {
  const t = useTranslations('staffProduct');
  return changes.map(({ field, from, to }) => (
    <dl key={field} className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
      <dt className="font-semibold sm:col-span-2">{t(`fields.${field}`)}</dt>
      <dd className="min-w-0 whitespace-pre-wrap wrap-anywhere">
        <span className="block text-sm text-soft">{t('plannedChanges.before')}</span>
        {from}
      </dd>
      <dd className="min-w-0 whitespace-pre-wrap wrap-anywhere">
        <span className="block text-sm text-soft">{t('plannedChanges.after')}</span>
        {to}
      </dd>
    </dl>
  ));
}

function Withdraw({ action }: { action: (typed: { reason: string }) => Promise<ActionResult<void>> }) {
  const t = useTranslations('staffProduct.plannedChanges');
  const words = useTranslations('staff.reason');
  return (
    <ReasonDialog
      trigger={{ text: t('trigger'), size: 'sm' }}
      title={t('withdrawTitle')}
      label={words('label')}
      hint={words('hint')}
      confirm={t('confirm')}
      danger
      leaves
      action={action}
    >
      <p>{t('withdrawText')}</p>
    </ReasonDialog>
  );
}
