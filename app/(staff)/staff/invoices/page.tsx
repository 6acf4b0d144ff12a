import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FilterBar, FilterSelect, FilterText } from '@/components/form/filter-bar';
import { ExportLink } from '@/components/staff/export-link';
import { InvoiceTable } from '@/components/staff/invoice-table';
import { SortLinks } from '@/components/staff/sort-links';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { listInvoices } from '@/lib/usecases/staff/list-invoices';
import { invoiceStates } from '@/lib/views/staff-view';
import { orNotFound, staffPage } from '@/lib/web/page';
import { sortOf, textOf, withQuery } from '../text-of';

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
  const [search, after, sort] = [textOf(query.search), textOf(query.after), sortOf(query.sort)];
  const state = invoiceStates.find((known) => known === textOf(query.state));
  const [{ invoices, nextAfter }, t, list] = await Promise.all([
    orNotFound(listInvoices(actor, { search, state, sort, after })),
    getTranslations('staffFind.invoices'),
    getTranslations('staff.orders'),
  ]);
  const filter = { search, state: state ?? '', sort: sort ?? '' };
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterBar key={`${search} ${state}`} action="/staff/invoices" submitText={list('submit')}>
        <FilterText name="search" label={t('search')} value={search} />
        <FilterSelect
          name="state"
          label={t('state')}
          all={t('all')}
          value={state}
          options={invoiceStates.map((value) => ({ value, text: t(`states.${value}`) }))}
        />
      </FilterBar>
      <SortLinks path="/staff/invoices" query={filter} sort={sort} />
      <InvoiceTable
        invoices={invoices}
        empty={<EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      />
      <Pagination next={nextAfter && withQuery('/staff/invoices', { ...filter, after: nextAfter })} />
      <ExportLink list="invoices" filter={filter} />
    </>
  );
}
