import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AppointmentPage } from '@/components/appointment/appointment-page';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { readAppointment } from '@/lib/usecases/appointments/read-appointment';
import { orNotFound, readerPage } from '@/lib/web/page';
import { orderCrumbs } from '../order-crumbs';
import { book, cancel, move } from './actions';

interface Props {
  params: Promise<{ orderId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('appointment'))('page') };
}

/** A telephone appointment with the validation desk about one order (M45). */
export default async function OrderAppointmentPage({ params }: Props) {
  const { orderId } = await params;
  const actor = await readerPage(`/certificates/${orderId}/appointment`);
  const view = await orNotFound(readAppointment(actor, orderId));
  const t = await getTranslations('appointment');
  return (
    <ClientMessages of={['appointment']}>
      <div className="max-w-3xl">
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          breadcrumbs={await orderCrumbs(orderId, view.number)}
        />
        <AppointmentPage
          view={view}
          messages={`/certificates/${orderId}/messages`}
          actions={{
            book: book.bind(null, orderId),
            move: move.bind(null, orderId),
            cancel: cancel.bind(null, orderId),
          }}
        />
      </div>
    </ClientMessages>
  );
}
