import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FilterBar, FilterSelect, FilterText } from '@/components/form/filter-bar';
import { ExportLink } from '@/components/staff/export-link';
import { InvoiceTable } from '@/components/staff/invoice-table';
import { ManyFound } from '@/components/staff/many-found';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { listInvoices } from '@/lib/usecases/staff/list-invoices';
import { readSort, sorting } from '@/lib/views/staff-sort';
import { invoiceStates } from '@/lib/views/staff-view';
import { orNotFound, staffPage } from '@/lib/web/page';
import { textOf, withQuery } from '../text-of';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staffFind.invoices'))('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The invoices of all accounts: what is open, what is late. */
export default async function InvoicesPage({ searchParams }: Props) {
  const actor = await staffPage('/staff/invoices');
  const query = await searchParams;
  const [search, after] = [textOf(query.search), textOf(query.after)];
  const sort = readSort('invoices', textOf(query.sort));
  const state = invoiceStates.find((known) => known === textOf(query.state));
  const [{ invoices, nextAfter }, t, list] = await Promise.all([
    orNotFound(listInvoices(actor, { search, state, sort, after })),
    getTranslations('staffFind.invoices'),
    getTranslations('staff.orders'),
  ]);
  const filter = { search, state: state ?? '', sort };
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterBar key={`${search} ${state} ${sort}`} action="/staff/invoices" submitText={list('submit')}>
        <input type="hidden" name="sort" value={sort} />
        <FilterText name="search" label={t('search')} value={search} />
        <FilterSelect
          name="state"
          label={t('state')}
          all={t('all')}
          value={state}
          options={invoiceStates.map((value) => ({ value, text: t(`states.${value}`) }))}
        />
      </FilterBar>
      <InvoiceTable
        invoices={invoices}
        sorting={sorting('invoices', sort, filter)}
        empty={<EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      />
      {search && nextAfter ? <ManyFound /> : null}
      <Pagination next={nextAfter && withQuery('/staff/invoices', { ...filter, after: nextAfter })} />
      <ExportLink list="invoices" filter={filter} />
    </>
  );
}
