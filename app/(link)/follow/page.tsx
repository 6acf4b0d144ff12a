import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FollowPage } from '@/components/order/follow-page';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { readFollow } from '@/lib/usecases/follow/read-follow';
import { linkPage, orClosed } from '@/lib/web/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('order.followed'))('page'), robots: { index: false } };
}

/** An order as somebody sees it with whom it was shared. */
export default async function Follow() {
  const actor = await linkPage('view_order');
  const order = await orClosed(readFollow(actor));
  if ('closed' in order) {
    const t = await getTranslations('order.followed.closed');
    return <PageHeader title={t('title')} lead={t('text')} />;
  }
  return (
    <ClientMessages of={['order', 'check']}>
      <FollowPage order={order} />
    </ClientMessages>
  );
}
