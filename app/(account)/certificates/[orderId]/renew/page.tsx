import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RenewalPage } from '@/components/renewal/renewal-page';
import { ClientMessages } from '@/components/site/client-messages';
import { readRenewal } from '@/lib/usecases/renewal/read-renewal';
import { orNotFound, userPage } from '@/lib/web/page';
import { orderCrumbs } from '../order-crumbs';
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
  const view = await orNotFound(readRenewal(actor, orderId));
  return (
    <ClientMessages of={['renewal']}>
      <RenewalPage
        view={view}
        breadcrumbs={await orderCrumbs(orderId, view.orderNumber)}
        begin={beginRenewal.bind(null, orderId)}
      />
    </ClientMessages>
  );
}
