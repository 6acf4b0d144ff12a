import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DevicePage } from '@/components/person/device-page';
import { ClientMessages } from '@/components/site/client-messages';
import { readDevice } from '@/lib/usecases/shipments/read-device';
import { orNotFound, userPage } from '@/lib/web/page';
import { confirm, look, replace } from './actions';

interface Props {
  params: Promise<{ orderId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shipment'))('title') };
}

/** The device of a person certificate: where it is, and how to set it up (S1-R17, S3-R17, S4-R17). */
export default async function OrderDevicePage({ params }: Props) {
  const { orderId } = await params;
  const actor = await userPage(`/certificates/${orderId}/device`);
  const device = await orNotFound(readDevice(actor, orderId));
  return (
    <ClientMessages of={['shipment']}>
      <DevicePage device={device} actions={{ confirm, look, replace }} />
    </ClientMessages>
  );
}
