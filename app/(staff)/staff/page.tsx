import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FilterBar, FilterSelect } from '@/components/form/filter-bar';
import { DoneWork } from '@/components/staff/done-work';
import { ExportLink } from '@/components/staff/export-link';
import { WorkTable } from '@/components/staff/work-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { now } from '@/lib/base/clock';
import { workKinds } from '@/lib/domain/work/work';
import { listDoneWork, listWork } from '@/lib/usecases/staff/list-work';
import { staffPage } from '@/lib/web/page';
import { finish, handBack, take } from './actions';
import { textOf, withQuery } from './text-of';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.work'))('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const whoseOptions = ['mine', 'free'] as const;
const acts = { finish, take, handBack };

/** The work queue: what waits for our own people, what was promised first at the top. */
export default async function WorkPage({ searchParams }: Props) {
  const actor = await staffPage('/staff');
  const query = await searchParams;
  const kind = workKinds.find((known) => known === textOf(query.kind));
  const whose = whoseOptions.find((known) => known === textOf(query.whose));
  const [t, desk, { items, waiting, moreWaiting, nextAfter }, done] = await Promise.all([
    getTranslations('staff.work'),
    getTranslations('staffWork'),
    listWork(actor, { kind, whose, after: textOf(query.after) }),
    listDoneWork(actor),
  ]);
  const filter = { kind: kind ?? '', whose: whose ?? '' };
  const none =
    kind || whose
      ? { title: desk('emptyFiltered.title'), text: desk('emptyFiltered.text') }
      : { title: t('empty.title'), text: t('empty.text') };
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterBar key={`${kind} ${whose}`} action="/staff" submitText={desk('submit')}>
        <FilterSelect
          name="kind"
          label={desk('kind')}
          all={desk('allKinds')}
          value={kind}
          options={workKinds.map((value) => ({ value, text: t(`kind.${value}`) }))}
        />
        <FilterSelect
          name="whose"
          label={desk('whose')}
          all={desk('all')}
          value={whose}
          options={whoseOptions.map((value) => ({ value, text: desk(`whoseOptions.${value}`) }))}
        />
      </FilterBar>
      <h2 className="mb-3 text-xl font-semibold">
        {desk(moreWaiting ? 'many' : 'count', { count: waiting })}
      </h2>
      <WorkTable
        items={items}
        now={now()}
        acts={acts}
        empty={<EmptyState title={none.title}>{none.text}</EmptyState>}
      />
      <Pagination next={nextAfter && withQuery('/staff', { ...filter, after: nextAfter })} />
      <ExportLink list="work" filter={filter} />
      <h2 className="mb-3 mt-12 text-xl font-semibold">{t('done.title')}</h2>
      <DoneWork items={done} />
    </>
  );
}
