import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dateText } from '@/lib/views/date-text';
import type { EndingLine } from '@/lib/views/watch-view';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Tag, type TagTone } from '../ui/tag';
import { useWatchProblem } from './use-watch-problem';

const tones: Readonly<Record<EndingLine['nearness'], TagTone>> = {
  ended: 'danger',
  soon: 'danger',
  near: 'warning',
  far: 'plain',
};

/** Everything that ends, ours and theirs, the first to end first. */
export function EndingTable({ lines, empty }: { lines: readonly EndingLine[]; empty: ReactNode }) {
  const t = useTranslations('watch');
  return (
    <DataTable
      caption={t('caption')}
      hideCaption
      rows={lines}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        { key: 'name', header: t('columns.name'), cell: (line) => <Name line={line} /> },
        { key: 'whose', header: t('columns.whose'), cell: (line) => <Whose line={line} /> },
        {
          key: 'end',
          header: t('columns.end'),
          cell: ({ notAfter }) => <DateText at={notAfter} style="short" />,
        },
        { key: 'state', header: t('columns.state'), cell: (line) => <State line={line} /> },
      ]}
    />
  );
}

function Name({ line }: { line: EndingLine }) {
  const href = line.kind === 'ours' ? `/certificates/${line.orderId}` : `/watch/${line.id}`;
  const own = line.kind === 'theirs' && line.label !== line.name ? line.label : undefined;
  return (
    <>
      <Link href={href} className="link break-all">
        {own ?? line.name}
      </Link>
      {own ? <span className="block text-sm font-normal break-all text-soft">{line.name}</span> : null}
    </>
  );
}

function Whose({ line }: { line: EndingLine }) {
  const t = useTranslations('watch');
  if (line.kind === 'ours') return t('ours', { number: line.orderNumber });
  return (
    <>
      {line.issuer}
      <span className="block text-sm break-all text-soft">{line.address ?? t('uploaded')}</span>
    </>
  );
}

function State({ line }: { line: EndingLine }) {
  const t = useTranslations('watch');
  const problem = useWatchProblem(line.kind === 'theirs' ? line.problem : null);
  if (line.kind === 'ours' && line.renewed) return <Tag tone="success">{t('renewed')}</Tag>;
  const left = line.nearness === 'ended' ? t('ended') : t('left', { days: Math.max(0, line.days) });
  return (
    <>
      <Tag tone={tones[line.nearness]}>{left}</Tag>
      {problem ? <span className="mt-1 block text-sm text-danger">{problem}</span> : null}
    </>
  );
}

/** When an address was last looked at, in words. */
export function LookedAt({ at }: { at: Date }) {
  const t = useTranslations('watch');
  return <p>{t('problemSince', { date: dateText(at, useLocale(), 'datetime') })}</p>;
}
