import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CopyableNumber } from '@/components/order/copyable-number';
import { LatestOrders, MySubscription } from '@/components/order/dashboard-lists';
import { Waiting } from '@/components/order/waiting';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { readDashboard } from '@/lib/usecases/subscriptions/read-dashboard';
import { orNotFound, readerPage } from '@/lib/web/page';
import { openRequest } from '../subscriptions/actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.dashboard'))('title') };
}

/** The first page after signing in: what waits for the customer, what was bought, what there is. */
export default async function DashboardPage() {
  const actor = await readerPage('/dashboard');
  const [view, t] = await Promise.all([
    orNotFound(readDashboard(actor)),
    getTranslations('account.dashboard'),
  ]);
  return (
    <>
      <PageHeader
        title={t('greeting', { name: view.firstName })}
        lead={
          <CopyableNumber
            label={`${view.accountName} · ${t('number')}`}
            text={`#${view.accountNumber}`}
            copyName={t('copyNumber')}
          />
        }
      />
      <ClientMessages of={['subscription']}>
        <div className="space-y-10">
          <Waiting
            orders={view.waiting}
            subscriptions={view.subscriptions}
            bills={view.bills}
            start={openRequest}
          />
          <MySubscription subscriptions={view.subscriptions} />
          {view.seesOrders ? <LatestOrders orders={view.orders} /> : null}
        </div>
      </ClientMessages>
    </>
  );
}
