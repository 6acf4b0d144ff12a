import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PowerPage } from '@/components/authority/power-page';
import { ClientMessages } from '@/components/site/client-messages';
import { readPower } from '@/lib/usecases/powers-of-attorney/read-power';
import { orNotFound, readerPage } from '@/lib/web/page';
import { again, change, make, withdraw } from './actions';

interface Props {
  params: Promise<{ orderId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('authority.page'))('title') };
}

/** The power of attorney of an order (S0-1.3.2h3, M26, M27). */
export default async function PowerOfAttorneyPage({ params }: Props) {
  const { orderId } = await params;
  const actor = await readerPage(`/certificates/${orderId}/power-of-attorney`);
  const view = await orNotFound(readPower(actor, orderId));
  const actions = {
    make: make.bind(null, view.orderId),
    change: change.bind(null, view.orderId),
    again: again.bind(null, view.orderId),
    withdraw: withdraw.bind(null, view.orderId),
  };
  return (
    <ClientMessages of={['authority']}>
      <PowerPage view={view} actions={actions} />
    </ClientMessages>
  );
}
