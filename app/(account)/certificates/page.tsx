import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { FilterBar, FilterSelect, FilterText } from '@/components/form/filter-bar';
import { OrderTable } from '@/components/order/order-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { canRequest } from '@/lib/domain/account/access';
import { listOrders } from '@/lib/usecases/orders/list-orders';
import { organisationChoices } from '@/lib/usecases/organisations/list-organisations';
import { orNotFound, readerPage } from '@/lib/web/page';

const path = '/certificates';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('order.list'))('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const filterSchema = z.object({
  organisation: z.uuid().optional().catch(undefined),
  search: z.string().trim().max(200).optional().catch(undefined),
});
type Filter = z.output<typeof filterSchema>;

/** This list from a row on, with the same filter. */
function address({ organisation, search }: Filter, after?: string): string {
  const query = new URLSearchParams({
    ...(organisation && { organisation }),
    ...(search && { search }),
    ...(after && { after }),
  }).toString();
  return query ? `${path}?${query}` : path;
}

/** My Digital Trust Products → Certificates (S0-1.3.2j2), filtered, a page at a time. */
export default async function CertificatesPage({ searchParams }: Props) {
  const actor = await readerPage(path);
  const query = await searchParams;
  const filter = filterSchema.parse(query);
  const after = z.uuid().safeParse(query.after).data;
  const [{ orders, nextAfter }, organisations, t] = await Promise.all([
    orNotFound(listOrders(actor, { ...filter, after })),
    orNotFound(organisationChoices(actor)),
    getTranslations('order.list'),
  ]);
  const isFiltered = Boolean(filter.organisation || filter.search);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<Overviews some={orders.length > 0} mayRequest={canRequest(actor, actor)} />}
      />
      {orders.length > 0 || isFiltered ? <Filters filter={filter} organisations={organisations} /> : null}
      <OrderTable orders={orders} empty={isFiltered ? <NothingFound /> : <NothingYet />} />
      <Pagination
        previous={after ? address(filter) : undefined}
        next={nextAfter ? address(filter, nextAfter) : undefined}
      />
    </>
  );
}

/** The pages that look at all certificates together, and the one that asks for several. */
async function Overviews({ some, mayRequest }: { some: boolean; mayRequest: boolean }) {
  const [t, batch] = await Promise.all([getTranslations('order.list'), getTranslations('batch')]);
  const several = mayRequest ? (
    <LinkButton href="/certificates/batch" variant="secondary">
      {batch('open')}
    </LinkButton>
  ) : null;
  if (!some) return several;
  return (
    <>
      {several}
      <LinkButton href="/planner" variant="secondary">
        {t('planner')}
      </LinkButton>
      <LinkButton href="/campaigns" variant="secondary">
        {t('campaigns')}
      </LinkButton>
    </>
  );
}

interface FiltersProps {
  filter: Filter;
  organisations: readonly { id: string; name: string }[];
}

/** The choice of organisation is there where there is something to choose. */
async function Filters({ filter: { organisation, search }, organisations }: FiltersProps) {
  const t = await getTranslations('order.list.filter');
  return (
    <FilterBar action={path} submitText={t('submit')}>
      <FilterText name="search" label={t('search')} value={search} />
      {organisations.length > 1 ? (
        <FilterSelect
          name="organisation"
          label={t('organisation')}
          value={organisation}
          all={t('all')}
          options={organisations.map(({ id, name }) => ({ value: id, text: name }))}
        />
      ) : null}
    </FilterBar>
  );
}

async function NothingFound() {
  const t = await getTranslations('order.list.filter');
  return (
    <EmptyState title={t('none')} action={<LinkButton href={path}>{t('clear')}</LinkButton>}>
      <p>{t('noneText')}</p>
    </EmptyState>
  );
}

async function NothingYet() {
  const t = await getTranslations('order.list.empty');
  return (
    <EmptyState title={t('title')} action={<LinkButton href="/subscriptions">{t('action')}</LinkButton>}>
      <p>{t('text')}</p>
    </EmptyState>
  );
}
