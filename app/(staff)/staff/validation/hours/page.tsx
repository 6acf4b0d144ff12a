import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { DeskHoursForm } from '@/components/validation/desk-hours-form';
import { typedHours } from '@/components/validation/desk-hours-schema';
import { readDeskHours } from '@/lib/usecases/appointments/change-desk-hours';
import { orNotFound, staffPage } from '@/lib/web/page';
import { saveHours } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('validation'))('hours.title') };
}

/** When customers can be called (M45). */
export default async function DeskHoursPage() {
  const actor = await staffPage('/staff/validation/hours');
  const hours = await orNotFound(readDeskHours(actor));
  const t = await getTranslations('validation');
  return (
    <ClientMessages of={['validation']}>
      <div className="max-w-3xl">
        <PageHeader
          title={t('hours.title')}
          lead={t('hours.lead')}
          breadcrumbs={[{ href: '/staff/validation/appointments', text: t('appointments.title') }]}
        />
        <DeskHoursForm hours={typedHours(hours)} save={saveHours} />
      </div>
    </ClientMessages>
  );
}
