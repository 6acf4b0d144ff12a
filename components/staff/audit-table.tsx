import { useLocale, useTranslations } from 'next-intl';
import { auditFacts } from '@/lib/views/audit-facts';
import type { AuditLine } from '@/lib/views/staff-view';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';

/** Who did what, when and why. */
export function AuditTable({ entries }: { entries: readonly AuditLine[] }) {
  const t = useTranslations('staff.audit');
  return (
    <>
      <p className="mb-4 text-sm text-soft">{t('lead')}</p>
      <DataTable
        caption={t('caption')}
        hideCaption
        rows={entries}
        rowKey={({ id }) => id}
        columns={[
          { key: 'action', header: t('action'), cell: (entry) => <Act entry={entry} /> },
          { key: 'at', header: t('at'), cell: ({ at }) => <DateText at={at} style="datetime" /> },
          { key: 'who', header: t('who'), cell: (entry) => <Who entry={entry} /> },
          {
            key: 'reason',
            header: t('reason'),
            cell: ({ reason }) => <span className="wrap-anywhere">{reason ?? '–'}</span>,
          },
        ]}
        empty={<p className="text-soft">{t('empty')}</p>}
      />
    </>
  );
}

function Act({ entry: { action, detail } }: { entry: AuditLine }) {
  const t = useTranslations('staff.audit.actions');
  const facts = auditFacts(detail, useLocale());
  return (
    <>
      {t.has(action as 'sign_in') ? t(action as 'sign_in') : <Mono>{action}</Mono>}
      {facts.length > 0 ? (
        <span className="block text-sm font-normal text-soft wrap-anywhere">{facts.join(', ')}</span>
      ) : null}
    </>
  );
}

function Who({ entry: { actorKind, actorName } }: { entry: AuditLine }) {
  const t = useTranslations('staff.audit.kinds');
  const kind = t.has(actorKind as 'staff') ? t(actorKind as 'staff') : actorKind;
  if (!actorName) return kind;
  return (
    <>
      {actorName}
      <span className="block text-xs text-soft">{kind}</span>
    </>
  );
}
