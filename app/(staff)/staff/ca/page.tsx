import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BalanceWarningForm } from '@/components/ca/balance-warning-form';
import { CaBalance, CaOrganisations, CaProducts } from '@/components/ca/ca-account';
import { CaState } from '@/components/ca/ca-state';
import { Comparison } from '@/components/ca/comparison';
import { ExchangeList } from '@/components/ca/exchange-list';
import { FilterBar, FilterSelect, FilterText } from '@/components/form/filter-bar';
import { ClientMessages } from '@/components/site/client-messages';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { listExchanges } from '@/lib/usecases/ca/list-exchanges';
import { readCa } from '@/lib/usecases/ca/read-ca';
import { exchangeOutcomes } from '@/lib/views/ca-view';
import { orNotFound, staffPage } from '@/lib/web/page';
import { textOf, withQuery } from '../text-of';
import { compare, warnBelow } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ca'))('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** How we stand with the CA: does it answer, what it has against what we have, and what was asked and answered. */
export default async function CaPage({ searchParams }: Props) {
  const actor = await staffPage('/staff/ca');
  const query = await searchParams;
  const [order, after] = [textOf(query.order).trim(), textOf(query.after)];
  const outcome = exchangeOutcomes.find((known) => known === textOf(query.outcome));
  const [ca, { exchanges, nextAfter }, t] = await Promise.all([
    orNotFound(readCa(actor)),
    orNotFound(listExchanges(actor, { order, outcome, after })),
    getTranslations('ca'),
  ]);
  const filter = { order, outcome: outcome ?? '' };
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-6">
        <Card title={t('state.title')}>
          <CaState ca={ca} />
        </Card>
        <Card title={t('comparison.title')}>
          <Comparison ca={ca} compare={compare} />
        </Card>
        <Card title={t('balance.title')}>
          <CaBalance ca={ca} />
          {ca.maySetWarning ? (
            <ClientMessages of={['ca']}>
              <div className="mt-5">
                <BalanceWarningForm amount={String(Math.round(ca.warnBelowCents / 100))} action={warnBelow} />
              </div>
            </ClientMessages>
          ) : null}
        </Card>
        <Card title={t('products.title')}>
          <CaProducts products={ca.products} />
        </Card>
        <Card title={t('organisations.title')}>
          <CaOrganisations organisations={ca.organisations} />
        </Card>
        <Card title={t('exchanges.title')} id="exchanges">
          <p className="mb-4 text-sm text-soft">{t('exchanges.lead')}</p>
          <FilterBar key={`${order} ${outcome}`} action="/staff/ca" submitText={t('exchanges.submit')}>
            <FilterText name="order" label={t('exchanges.orderFilter')} value={order} />
            <FilterSelect
              name="outcome"
              label={t('exchanges.outcomeFilter')}
              all={t('exchanges.all')}
              value={outcome}
              options={exchangeOutcomes.map((value) => ({ value, text: t(`exchanges.outcome.${value}`) }))}
            />
          </FilterBar>
          <ExchangeList exchanges={exchanges} />
          <Pagination next={nextAfter && withQuery('/staff/ca', { ...filter, after: nextAfter })} />
        </Card>
      </div>
    </>
  );
}
