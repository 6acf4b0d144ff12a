import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FilterBar, FilterSelect, FilterText } from '@/components/form/filter-bar';
import { ExportLink } from '@/components/staff/export-link';
import { ManyFound } from '@/components/staff/many-found';
import { AllOrders } from '@/components/staff/order-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { now } from '@/lib/base/clock';
import { orderStates } from '@/lib/domain/order/lifecycle';
import { listAllOrders } from '@/lib/usecases/staff/list-all-orders';
import { readSort, sorting } from '@/lib/views/staff-sort';
import { staffPage } from '@/lib/web/page';
import { textOf, withQuery } from '../text-of';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.orders'))('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The orders of all accounts; search and state stand in the address, so that a list can be shared and kept. */
export default async function OrdersPage({ searchParams }: Props) {
  const actor = await staffPage('/staff/orders');
  const query = await searchParams;
  const [search, after] = [textOf(query.search), textOf(query.after)];
  const state = orderStates.find((known) => known === textOf(query.state));
  const sort = readSort('orders', textOf(query.sort));
  const { orders, nextAfter } = await listAllOrders(actor, { search, state, sort, after });
  const filter = { search, state: state ?? '', sort };
  const [t, states] = await Promise.all([getTranslations('staff.orders'), getTranslations('order.state')]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterBar key={`${search} ${state} ${sort}`} action="/staff/orders" submitText={t('submit')}>
        <input type="hidden" name="sort" value={sort} />
        <FilterText name="search" label={t('search')} value={search} />
        <FilterSelect
          name="state"
          label={t('state')}
          all={t('allStates')}
          value={state}
          options={orderStates.map((value) => ({ value, text: states(value) }))}
        />
      </FilterBar>
      <AllOrders
        orders={orders}
        sorting={sorting('orders', sort, filter)}
        now={now()}
        empty={<EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      />
      {search && nextAfter ? <ManyFound /> : null}
      <Pagination next={nextAfter && withQuery('/staff/orders', { ...filter, after: nextAfter })} />
      <ExportLink list="orders" filter={filter} />
    </>
  );
}
