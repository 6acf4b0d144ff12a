import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RevokePage } from '@/components/revocation/revoke-page';
import { ClientMessages } from '@/components/site/client-messages';
import { situations } from '@/lib/domain/revocation/reasons';
import { readRevokePage } from '@/lib/usecases/revocation/read-revoke-page';
import { orNotFound, userPage } from '@/lib/web/page';
import { orderCrumbs } from '../order-crumbs';
import { agree, ask, withdraw } from './actions';

interface Props {
  params: Promise<{ orderId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('revocation'))('title') };
}

/** Having a certificate revoked (M66); `?certificate=` and `?why=` choose to begin with. */
export default async function RevokeCertificatePage({ params, searchParams }: Props) {
  const [{ orderId }, { certificate, why }] = await Promise.all([params, searchParams]);
  const orderPath = `/certificates/${orderId}`;
  const actor = await userPage(`${orderPath}/revoke`);
  const view = await orNotFound(readRevokePage(actor, orderId));
  return (
    <ClientMessages of={['revocation']}>
      <RevokePage
        view={view}
        orderPath={orderPath}
        breadcrumbs={await orderCrumbs(orderId, view.orderNumber)}
        certificateId={typeof certificate === 'string' ? certificate : undefined}
        situation={situations.find((one) => one === why)}
        actions={{ ask, agree, withdraw }}
      />
    </ClientMessages>
  );
}
