import { useLocale, useTranslations } from 'next-intl';
import type { ComparedRow, Comparison } from '@/lib/domain/validation/compare';
import { dateText } from '@/lib/views/date-text';
import type { KvkView } from '@/lib/views/validation-view';
import { DataTable } from '../ui/data-table';
import { Notice } from '../ui/notice';
import { Tag, type TagTone } from '../ui/tag';

/** What was typed beside the extract of the trade register, with the differences marked field by field (S0-1.4.5b). */
export function CompareKvk({ kvk }: { kvk: KvkView }) {
  const t = useTranslations('validation.compare');
  const locale = useLocale();
  const different = kvk.rows.filter(
    ({ outcome }) => outcome === 'different' || outcome === 'trade_name',
  ).length;
  return (
    <section className="space-y-3">
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold">
        {t('kvk')}
        <span className="text-sm font-normal text-soft">
          {t('at', { date: dateText(kvk.askedAt, locale, 'datetime') })}
        </span>
        {kvk.rows.length > 0 ? (
          <Tag tone={different > 0 ? 'danger' : 'success'}>{t('differs', { count: different })}</Tag>
        ) : null}
      </h3>
      {kvk.state === 'found' ? null : (
        <Notice kind="warning" title={t(`states.${kvk.state}`, { number: kvk.number })} />
      )}
      <Rows rows={kvk.rows} />
      {kvk.legalForm ? <p className="text-sm text-soft">{t('form', { form: kvk.legalForm })}</p> : null}
      {kvk.tradeNames.length > 0 ? (
        <p className="text-sm text-soft">{t('tradeNames', { names: kvk.tradeNames.join(', ') })}</p>
      ) : null}
    </section>
  );
}

function Rows({ rows }: { rows: readonly ComparedRow[] }) {
  const t = useTranslations('validation.compare');
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      rows={rows}
      rowKey={({ field }) => field}
      columns={[
        { key: 'field', header: t('field'), cell: ({ field }) => t(`fields.${field}`) },
        { key: 'typed', header: t('typed'), cell: ({ typed }) => <Value text={typed} /> },
        { key: 'registered', header: t('registered'), cell: (row) => <Registered row={row} /> },
        { key: 'outcome', header: t('outcome'), cell: ({ outcome }) => <Outcome outcome={outcome} /> },
      ]}
      empty={null}
    />
  );
}

function Value({ text }: { text: string | null }) {
  return text ? <span className="wrap-anywhere">{text}</span> : <span className="text-soft">–</span>;
}

function Registered({ row: { field, registered } }: { row: ComparedRow }) {
  const t = useTranslations('validation.compare');
  if (field === 'active') return t(registered === 'yes' ? 'values.yes' : 'values.no');
  return registered ? <Value text={registered} /> : <span className="text-soft">{t('none')}</span>;
}

const tones: Readonly<Record<Comparison, TagTone>> = {
  same: 'success',
  spelling: 'plain',
  trade_name: 'warning',
  different: 'danger',
  not_registered: 'plain',
};

function Outcome({ outcome }: { outcome: Comparison }) {
  const t = useTranslations('validation.compare.outcomes');
  return <Tag tone={tones[outcome]}>{t(outcome)}</Tag>;
}
