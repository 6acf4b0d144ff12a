import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StaffIdentity } from '@/components/identity/staff-identity';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { readFaceToFace } from '@/lib/usecases/face-to-face/read-face-to-face';
import { orNotFound, staffPage } from '@/lib/web/page';
import { plan, record, tell } from './actions';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('faceToFace'))('title') };
}

/** Who represents an order, how far each is, and their appointments in person. */
export default async function FaceToFacePage({ params }: Props) {
  const { id } = await params;
  const actor = await staffPage(`/staff/orders/${id}/face-to-face`);
  const [view, t, common] = await Promise.all([
    orNotFound(readFaceToFace(actor, id)),
    getTranslations('faceToFace'),
    getTranslations('staff'),
  ]);
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: '/staff/orders', text: common('back.orders') },
          { href: `/staff/orders/${id}`, text: view.number },
        ]}
        title={t('title')}
        lead={t('lead', { number: view.number, organisation: view.organisationName })}
      />
      <ClientMessages of={['faceToFace']}>
        <StaffIdentity view={view} actions={{ plan, record, tell }} />
      </ClientMessages>
    </>
  );
}
