import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/site/client-messages';
import { Thread } from '@/components/thread/thread';
import { PageHeader } from '@/components/ui/page-header';
import { messagesToShow } from '@/lib/domain/thread/message';
import { readOrder } from '@/lib/usecases/orders/read-order';
import { readThread } from '@/lib/usecases/threads/read-thread';
import { orNotFound, readerPage } from '@/lib/web/page';
import { orderCrumbs } from '../order-crumbs';

interface Props {
  params: Promise<{ orderId: string }>;
  /** `show`: how many messages. */
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('thread'))('page') };
}

/** The conversation with the validation desk about one order (S0-1.4.5c, S0-CON-02, M44). */
export default async function MessagesPage({ params, searchParams }: Props) {
  const [{ orderId }, { show }] = await Promise.all([params, searchParams]);
  const actor = await readerPage(`/certificates/${orderId}/messages`);
  const [thread, order] = await orNotFound(
    Promise.all([readThread(actor, orderId, messagesToShow(show)), readOrder(actor, orderId)]),
  );
  const t = await getTranslations('thread');
  return (
    <ClientMessages of={['thread', 'check']}>
      <div className="max-w-4xl">
        <PageHeader
          title={t('title', { number: thread.number })}
          lead={t('lead')}
          breadcrumbs={await orderCrumbs(orderId, thread.number)}
        />
        <Thread thread={thread} checks={order.checks.map(({ kind }) => kind)} />
      </div>
    </ClientMessages>
  );
}
