import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { OrderTable } from '@/components/order/order-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { listOrders } from '@/lib/usecases/orders/list-orders';
import { orNotFound, userPage } from '@/lib/web/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('order.list'))('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** My Digital Trust Products → Certificates (S0-1.3.2j2), a page at a time. */
export default async function CertificatesPage({ searchParams }: Props) {
  const actor = await userPage('/certificates');
  const after = z.uuid().safeParse((await searchParams).after).data;
  const [{ orders, nextAfter }, t] = await Promise.all([
    orNotFound(listOrders(actor, after ? { after } : {})),
    getTranslations('order.list'),
  ]);
  const empty = (
    <EmptyState
      title={t('empty.title')}
      action={<LinkButton href="/subscriptions">{t('empty.action')}</LinkButton>}
    >
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <OrderTable orders={orders} empty={empty} />
      <Pagination
        previous={after ? '/certificates' : undefined}
        next={nextAfter ? `/certificates?after=${nextAfter}` : undefined}
      />
    </>
  );
}
