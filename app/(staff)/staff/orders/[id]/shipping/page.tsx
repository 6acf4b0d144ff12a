import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StaffShipment } from '@/components/person/staff-shipment';
import { ClientMessages } from '@/components/site/client-messages';
import { readShipment } from '@/lib/usecases/shipments/record-shipment';
import { orNotFound, staffPage } from '@/lib/web/page';
import { record } from './actions';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shipment'))('staff.title') };
}

/** Where a device is, for our people, who record what the CA's API does not tell. */
export default async function StaffShippingPage({ params }: Props) {
  const { id } = await params;
  const actor = await staffPage(`/staff/orders/${id}/shipping`);
  const shipment = await orNotFound(readShipment(actor, id));
  return (
    <ClientMessages of={['shipment']}>
      <StaffShipment shipment={shipment} record={record} />
    </ClientMessages>
  );
}
