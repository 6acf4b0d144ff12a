import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/site/client-messages';
import { AccountSearch } from '@/components/staff/account-search';
import { AccountTable } from '@/components/staff/account-table';
import { ExportLink } from '@/components/staff/export-link';
import { ManyFound } from '@/components/staff/many-found';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { listAccounts } from '@/lib/usecases/staff/list-accounts';
import { readSort, sorting } from '@/lib/views/staff-sort';
import { staffPage } from '@/lib/web/page';
import { textOf, withQuery } from '../text-of';
import { findAccounts } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.accounts'))('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The customer accounts, with one field to find any of them. */
export default async function AccountsPage({ searchParams }: Props) {
  const actor = await staffPage('/staff/accounts');
  const [query, t] = await Promise.all([searchParams, getTranslations('staff.accounts')]);
  const [search, after] = [textOf(query.search), textOf(query.after)];
  const sort = readSort('accounts', textOf(query.sort));
  const { accounts, nextAfter } = await listAccounts(actor, { search, sort, after });
  const filter = { search, sort };
  const none = t(search ? 'empty.text' : 'empty.textAll');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ClientMessages of={['staff']}>
        <AccountSearch key={search} search={search} find={findAccounts.bind(null, sort)} />
      </ClientMessages>
      {search ? (
        <p className="mb-4">
          <Link href={withQuery('/staff/accounts', { sort })} className="link">
            {t('clear')}
          </Link>
        </p>
      ) : null}
      <AccountTable
        accounts={accounts}
        sorting={sorting('accounts', sort, filter)}
        empty={<EmptyState title={t('empty.title')}>{none}</EmptyState>}
      />
      {search && nextAfter ? <ManyFound /> : null}
      <Pagination next={nextAfter && withQuery('/staff/accounts', { ...filter, after: nextAfter })} />
      <ExportLink list="accounts" filter={filter} />
    </>
  );
}
