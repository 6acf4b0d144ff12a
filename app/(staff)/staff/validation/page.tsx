import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WorkTable } from '@/components/staff/work-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { DeskFilter } from '@/components/validation/desk-filter';
import { type DeskTab, DeskTabs, deskTabs } from '@/components/validation/desk-tabs';
import { WaitingOrders } from '@/components/validation/waiting-orders';
import { now } from '@/lib/base/clock';
import { checkKinds } from '@/lib/domain/checks/check-kinds';
import { deskKinds } from '@/lib/domain/work/work';
import { listWork } from '@/lib/usecases/staff/list-work';
import { listWaitingOrders } from '@/lib/usecases/validation/list-waiting';
import { staffPage } from '@/lib/web/page';
import type { StaffActor } from '@/lib/web/session';
import { finish, handBack, take } from '../actions';
import { textOf, withQuery } from '../text-of';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('validation'))('title') };
}

type Query = Record<string, string | string[] | undefined>;

interface Props {
  searchParams: Promise<Query>;
}

const acts = { finish, take, handBack };
const whoseOptions = ['mine', 'free'] as const;

/** The queue of the validation desk, and what waits for others (M72). */
export default async function ValidationPage({ searchParams }: Props) {
  const actor = await staffPage('/staff/validation');
  const query = await searchParams;
  const view = deskTabs.find((tab) => tab === textOf(query.view)) ?? 'us';
  const t = await getTranslations('validation');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <DeskTabs current={view} />
      {view === 'customer' || view === 'ca' ? (
        <Waiting actor={actor} on={view} after={textOf(query.after)} />
      ) : (
        <Queue actor={actor} view={view} query={query} />
      )}
    </>
  );
}

interface QueueProps {
  actor: StaffActor;
  view: DeskTab;
  query: Query;
}

async function Queue({ actor, view, query }: QueueProps) {
  const aside = view === 'aside';
  const kind = deskKinds.find((known) => known === textOf(query.kind));
  const check = checkKinds.find((known) => known === textOf(query.check));
  const whose = whoseOptions.find((known) => known === textOf(query.whose));
  const late = textOf(query.whose) === 'late' || undefined;
  const after = textOf(query.after);
  const [t, count, list] = await Promise.all([
    getTranslations('validation'),
    getTranslations('staffWork'),
    listWork(actor, { desk: true, aside, kind, check, whose, late, after }),
  ]);
  const chosen = { kind, check, whose: late ? 'late' : whose };
  const filtered = Object.values(chosen).some(Boolean);
  return (
    <>
      {aside ? null : <DeskFilter query={chosen} />}
      <h2 className="mb-3 text-xl font-semibold">
        {count(list.moreWaiting ? 'many' : aside ? 'countAside' : 'count', { count: list.waiting })}
      </h2>
      <WorkTable
        items={list.items}
        now={now()}
        acts={acts}
        empty={
          <EmptyState title={t('empty.title')}>{t(filtered ? 'empty.filtered' : 'empty.text')}</EmptyState>
        }
      />
      <Pagination
        next={
          list.nextAfter &&
          withQuery('/staff/validation', { ...chosen, ...(aside && { view }), after: list.nextAfter })
        }
      />
    </>
  );
}

interface WaitingProps {
  actor: StaffActor;
  on: 'customer' | 'ca';
  after: string;
}

async function Waiting({ actor, on, after }: WaitingProps) {
  const { orders, nextAfter } = await listWaitingOrders(actor, { on, after });
  return (
    <>
      <WaitingOrders orders={orders} now={now()} />
      <Pagination next={nextAfter && withQuery('/staff/validation', { view: on, after: nextAfter })} />
    </>
  );
}
