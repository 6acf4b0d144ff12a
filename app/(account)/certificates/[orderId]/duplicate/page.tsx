import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DuplicatePage } from '@/components/duplicate/duplicate-page';
import { ClientMessages } from '@/components/site/client-messages';
import { readDuplicates } from '@/lib/usecases/duplicates/read-duplicates';
import { orNotFound, readerPage } from '@/lib/web/page';
import { orderCrumbs } from '../order-crumbs';
import { askForOrder } from './actions';

interface Props {
  params: Promise<{ orderId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('duplicate'))('title') };
}

/** Further certificates on the same order, each for the key of another system. */
export default async function DuplicateCertificatePage({ params }: Props) {
  const { orderId } = await params;
  const actor = await readerPage(`/certificates/${orderId}/duplicate`);
  const view = await orNotFound(readDuplicates(actor, orderId));
  return (
    <ClientMessages of={['createCertificate', 'duplicate']}>
      <DuplicatePage
        view={view}
        breadcrumbs={await orderCrumbs(orderId, view.orderNumber)}
        ask={askForOrder.bind(null, orderId)}
      />
    </ClientMessages>
  );
}
