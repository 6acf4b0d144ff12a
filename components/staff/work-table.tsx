import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { OpenWorkView, WorkKind } from '@/lib/views/staff-view';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Age } from './age';
import { ReasonDialog } from './reason-dialog';
import { WorkSubject, WorkText } from './work-item';

/** A server action that takes one item off the list. */
type FinishWork = (id: string, typed: { reason: string }) => Promise<ActionResult<void>>;

interface WorkTableProps {
  items: readonly OpenWorkView[];
  now: Date;
  finish: FinishWork;
}

/** What waits for staff, oldest first. */
export function WorkTable({ items, now, finish }: WorkTableProps) {
  const t = useTranslations('staff.work');
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { key: 'what', header: t('what'), cell: (item) => <WorkText item={item} /> },
        { key: 'about', header: t('about'), cell: (item) => <WorkSubject item={item} /> },
        { key: 'age', header: t('age'), cell: ({ createdAt }) => <Age at={createdAt} now={now} /> },
        { key: 'act', header: t('act'), cell: (item) => <Act item={item} finish={finish} /> },
      ]}
      empty={<EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
    />
  );
}

/** A product is activated on the page of its account, which also takes the item off the list. */
function Act({ item, finish }: { item: OpenWorkView; finish: FinishWork }) {
  const t = useTranslations('staff.account.products.activate');
  const leads = item.kind === 'activate_product' && item.mayFinish && item.account;
  return (
    <span className="flex flex-wrap items-center gap-2 max-sm:justify-end">
      {leads ? (
        <LinkButton href={`/staff/accounts/${leads.id}`} variant="secondary" size="sm">
          {t('trigger')}
        </LinkButton>
      ) : null}
      <Finish item={item} finish={finish} />
    </span>
  );
}

const plain = ['trigger', 'secondary'] as const;

function Finish({ item, finish }: { item: OpenWorkView; finish: FinishWork }) {
  const t = useTranslations('staff');
  if (!item.mayFinish) return <span className="text-sm text-soft">{t(whose(item.kind))}</span>;
  const [trigger, variant] = item.kind === 'activate_product' ? (['leave', 'quiet'] as const) : plain;
  return (
    <ReasonDialog
      trigger={{ text: t(`work.finish.${trigger}`), size: 'sm', variant }}
      title={t('work.finish.title', { what: t(`work.kind.${item.kind}`) })}
      label={t('work.finish.label')}
      hint={t('reason.hint')}
      confirm={t('work.finish.confirm')}
      leaves
      action={finish.bind(null, item.id)}
    >
      <p>{t('work.finish.text')}</p>
    </ReasonDialog>
  );
}

const forSales: ReadonlySet<WorkKind> = new Set([
  'activate_product',
  'invoice_payment',
  'payment_unclear',
  'invoice_overdue',
]);

function whose(kind: WorkKind) {
  return forSales.has(kind) ? 'work.notYours.sales' : 'work.notYours.other';
}
