import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { lastWholeTerms, newGeneration, oldGeneration } from '@/lib/domain/planner/plan';
import { generations } from '@/lib/domain/product/generations';
import type { PlannedCertificate, PlannerView } from '@/lib/views/planner-view';
import { useDayWords } from '../order/use-day-words';
import { Card } from '../ui/card';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { Tag } from '../ui/tag';
import { PartyChanges } from './party-changes';

/** The change from G1 to G4: which of mine end when, what changes, and what nobody knows yet (M68). */
export function PlannerPage({ view }: { view: PlannerView }) {
  const t = useTranslations('planner');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-8">
        <Summary view={view} />
        <section aria-labelledby="mine" className="space-y-4">
          <h2 id="mine" className="text-xl font-semibold">
            {t('mine.title')}
          </h2>
          <DataTable
            caption={t('mine.caption')}
            hideCaption
            columns={useColumns()}
            rows={view.certificates}
            rowKey={({ id }) => id}
            empty={
              <EmptyState title={t('mine.empty')}>
                <p>{t('mine.emptyText')}</p>
              </EmptyState>
            }
          />
        </section>
        <PartyChanges />
        <LastDays at={view.at} />
        <Unknown />
      </div>
    </>
  );
}

function Summary({ view: { certificates, issuedNow } }: { view: PlannerView }) {
  const t = useTranslations('planner.summary');
  const old = certificates.filter(({ generation }) => generation === oldGeneration);
  const early = old.filter(({ advice }) => advice !== 'at_renewal');
  return (
    <Notice kind={early.length > 0 ? 'warning' : 'info'} title={t('title', { count: old.length })}>
      <p>{t('early', { count: early.length })}</p>
      {issuedNow.includes(oldGeneration) ? <p>{t('stillOld')}</p> : null}
    </Notice>
  );
}

function useColumns(): readonly Column<PlannedCertificate>[] {
  const t = useTranslations('planner.mine');
  return [
    { key: 'name', header: t('name'), roomy: true, cell: (row) => <Name row={row} /> },
    { key: 'generation', header: t('generation'), cell: ({ generation }) => <Tag>{generation}</Tag> },
    { key: 'ends', header: t('ends'), cell: ({ notAfter }) => <DateText at={notAfter} style="short" /> },
    { key: 'advice', header: t('advice'), cell: (row) => <AdviceText row={row} /> },
    { key: 'last', header: t('last'), cell: ({ last }) => <DateText at={last} style="short" /> },
  ];
}

function Name({ row: { orderId, commonName, organisationName } }: { row: PlannedCertificate }) {
  return (
    <>
      <Link href={`/certificates/${orderId}`} className="link wrap-anywhere">
        {commonName}
      </Link>
      {organisationName ? (
        <span className="block text-sm font-normal text-soft">{organisationName}</span>
      ) : null}
    </>
  );
}

function AdviceText({ row: { advice, begin, followedBy, oinRefused } }: { row: PlannedCertificate }) {
  const t = useTranslations('planner.advice');
  const day = useDayWords();
  return (
    <>
      {followedBy ? (
        <span className="block">
          {t.rich('followedBy', {
            number: followedBy.number,
            generation: followedBy.generation,
            link: (words) => <Link href={`/certificates/${followedBy.id}`}>{words}</Link>,
          })}
        </span>
      ) : (
        <span className="block">{t(advice, { date: begin ? day(begin) : '' })}</span>
      )}
      {oinRefused ? <span className="block text-sm text-soft">{t('oin')}</span> : null}
    </>
  );
}

/** Until when an old certificate can be made for whole years (C-25). */
function LastDays({ at }: Pick<PlannerView, 'at'>) {
  const t = useTranslations('planner.last');
  const day = useDayWords();
  return (
    <Card title={t('title')}>
      <p className="mb-3 max-w-[65ch]">{t('text', { date: day(generations[oldGeneration].endsAt) })}</p>
      <ul className="list-disc space-y-1 pl-6">
        {lastWholeTerms().map(({ years, last }) => (
          <li key={years} className={last < at ? 'text-soft' : undefined}>
            {t(last < at ? 'past' : 'term', { years, date: day(last) })}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const open = ['stop', 'parties', 'software', 'profile'] as const;

/** What no source says, so that nobody builds on it. */
function Unknown() {
  const t = useTranslations('planner.unknown');
  return (
    <Card title={t('title')}>
      <ul className="max-w-[65ch] list-disc space-y-2 pl-6">
        {open.map((key) => (
          <li key={key}>{t(key, { generation: newGeneration })}</li>
        ))}
      </ul>
    </Card>
  );
}
