import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RenewalPage } from '@/components/renewal/renewal-page';
import { ClientMessages } from '@/components/site/client-messages';
import { readRenewal } from '@/lib/usecases/renewal/read-renewal';
import { orNotFound, userPage } from '@/lib/web/page';
import { beginRenewal } from './actions';

interface Props {
  params: Promise<{ orderId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('renewal'))('title') };
}

/** Before a certificate is renewed (M63). */
export default async function RenewPage({ params }: Props) {
  const { orderId } = await params;
  const orderPath = `/certificates/${orderId}`;
  const actor = await userPage(`${orderPath}/renew`);
  const [view, t] = await Promise.all([
    orNotFound(readRenewal(actor, orderId)),
    getTranslations('order.list'),
  ]);
  return (
    <ClientMessages of={['renewal']}>
      <RenewalPage
        view={view}
        breadcrumbs={[
          { href: '/certificates', text: t('title') },
          { href: orderPath, text: view.orderNumber },
        ]}
        begin={beginRenewal.bind(null, orderId)}
      />
    </ClientMessages>
  );
}
