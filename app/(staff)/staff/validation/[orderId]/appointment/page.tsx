import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AppointmentPage } from '@/components/appointment/appointment-page';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { readAppointment } from '@/lib/usecases/appointments/read-appointment';
import { orNotFound, staffPage } from '@/lib/web/page';
import { book, cancel, move } from './actions';

interface Props {
  params: Promise<{ orderId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('appointment'))('page') };
}

/** The telephone appointment of an order, made for the customer by our people (M45). */
export default async function DeskAppointmentPage({ params }: Props) {
  const { orderId } = await params;
  const actor = await staffPage(`/staff/validation/${orderId}/appointment`);
  const view = await orNotFound(readAppointment(actor, orderId));
  const t = await getTranslations('validation');
  const desk = `/staff/validation/${orderId}`;
  return (
    <ClientMessages of={['appointment']}>
      <div className="max-w-3xl">
        <PageHeader
          title={t('order.appointment.title')}
          lead={t('order.appointment.lead')}
          breadcrumbs={[
            { href: '/staff/validation', text: t('title') },
            { href: desk, text: t('order.title', { number: view.number }) },
          ]}
        />
        <AppointmentPage
          view={view}
          side="desk"
          messages={`${desk}#messages`}
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
