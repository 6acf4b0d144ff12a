'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Row, RowState } from '@/lib/domain/acceptance/row';
import {
  type AcceptanceView,
  type AcceptanceWords,
  acceptanceText,
  headlineOf,
  rowsIn,
  rowText,
  stateOrder,
  testedFacts,
} from '@/lib/views/acceptance-view';
import { dateText } from '@/lib/views/date-text';
import { downloadBytes } from '../keys/download-bytes';
import { Button } from '../ui/button';
import { DataTable } from '../ui/data-table';
import { Disclosure } from '../ui/disclosure';
import { Notice, type NoticeKind } from '../ui/notice';
import { SummaryList } from '../ui/summary-list';

interface AcceptanceResultProps {
  view: AcceptanceView;
  where: 'local' | 'server';
  /** Asks what a browser cannot ask. */
  onAskServer?: () => void;
}

/** Codes make the keys; next-intl checks literal ones only. */
const useWords = () => useTranslations('acceptance') as unknown as AcceptanceWords;

const kindOf: Readonly<Record<AcceptanceView['verdict'], NoticeKind>> = {
  passed: 'success',
  failed: 'danger',
  not_all_known: 'warning',
};

/** The outcome: what failed first, then what cannot be known, then the rest folded up. */
export function AcceptanceResult({ view, where, onAskServer }: AcceptanceResultProps) {
  const t = useTranslations('acceptance.result');
  const words = useWords();
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new outcome takes the focus
  useEffect(() => heading.current?.focus(), [view]);
  const count = (state: RowState) => rowsIn(view, state).length;
  const counts = { failed: count('failed'), unknown: count('unknown_here'), passed: count('passed') };
  return (
    <section className="mt-10 space-y-6" aria-labelledby="acceptance-result">
      <h2 id="acceptance-result" ref={heading} tabIndex={-1} className="text-2xl font-semibold">
        {t('title')}
      </h2>
      <Notice kind={kindOf[view.verdict]} title={headlineOf(view, words)} live>
        {view.tested.what === 'nothing' ? null : <p>{t('counts', counts)}</p>}
        {view.tested.what === 'request' ? <p>{t('request')}</p> : null}
      </Notice>
      <SummaryList
        items={[
          ...testedFacts(view, words, locale).map(({ label, value }) => ({
            term: label,
            value: <span className="break-all">{value}</span>,
          })),
          {
            term: t('tested'),
            value: `${dateText(new Date(view.testedAt), locale, 'datetime')}, ${t(where)}`,
          },
        ]}
      />
      <Acts view={view} onAskServer={onAskServer} />
      {stateOrder.map((state) => (
        <Group key={state} state={state} rows={rowsIn(view, state)} />
      ))}
    </section>
  );
}

function Acts({ view, onAskServer }: Pick<AcceptanceResultProps, 'view' | 'onAskServer'>) {
  const t = useTranslations('acceptance.result');
  const words = useWords();
  const locale = useLocale();
  const save = () => {
    const text = acceptanceText(view, words, locale);
    downloadBytes(new TextEncoder().encode(text), 'zegel-check.txt');
  };
  return (
    <div className="flex flex-wrap gap-3 no-print">
      {onAskServer && view.tested.what !== 'nothing' ? (
        <Button onClick={onAskServer}>{t('askServer')}</Button>
      ) : null}
      <Button variant="secondary" onClick={() => window.print()}>
        {t('print')}
      </Button>
      <Button variant="secondary" onClick={save}>
        {t('text')}
      </Button>
    </div>
  );
}

function Group({ state, rows }: { state: RowState; rows: readonly Row[] }) {
  const t = useTranslations('acceptance.result');
  if (rows.length === 0) return null;
  const title = t(`group.${state}`, { count: rows.length });
  const open = state === 'failed' || state === 'unknown_here';
  if (!open) {
    return (
      <Disclosure summary={title}>
        <Rows title={title} rows={rows} />
      </Disclosure>
    );
  }
  return (
    <section className="space-y-2">
      <h3 className="text-lg font-semibold">{title}</h3>
      <Rows title={title} rows={rows} />
    </section>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly Row[] }) {
  const t = useTranslations('acceptance.result.column');
  const words = useWords();
  const locale = useLocale();
  const texts = rows.map((row) => ({ id: row.id, ...rowText(row, words, locale) }));
  const asks = texts.some(({ todo }) => todo !== '');
  return (
    <DataTable
      caption={title}
      hideCaption
      rows={texts}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        { key: 'criterion', header: t('criterion'), cell: ({ criterion }) => criterion },
        {
          key: 'finding',
          header: t('finding'),
          cell: ({ finding }) => <span className="break-words">{finding}</span>,
        },
        ...(asks
          ? [{ key: 'todo', header: t('todo'), cell: ({ todo }: { todo: string }) => todo || '–' }]
          : []),
        { key: 'id', header: t('id'), cell: ({ id }) => <span className="text-soft">{id}</span> },
      ]}
    />
  );
}
