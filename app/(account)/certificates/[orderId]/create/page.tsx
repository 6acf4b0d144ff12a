import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { keyScreen } from '@/app/(link)/create-certificate/key-screen';
import { KeyPage } from '@/components/keys/key-page';
import { returnReasons } from '@/components/keys/why-notice';
import { ClientMessages } from '@/components/site/client-messages';
import { readKeyPage } from '@/lib/usecases/keys/read-key-page';
import { orNotFound, userPage } from '@/lib/web/page';
import { orderCrumbs } from '../order-crumbs';
import { recordCollectedForUser, reissueForUser } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('createCertificate');
  return { title: t('action.title'), referrer: 'no-referrer' };
}

interface Props {
  params: Promise<{ orderId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The key page for the signed-in applicant: it offers the certificate for ever, without a mailed link (S0-1.5.2). */
export default async function CreateCertificatePage({ params, searchParams }: Props) {
  const [{ orderId }, { why }] = await Promise.all([params, searchParams]);
  const orderPath = `/certificates/${orderId}`;
  const actor = await userPage(`${orderPath}/create`);
  const read = await orNotFound(readKeyPage(actor, orderId));
  const actions = {
    reissue: reissueForUser.bind(null, orderId),
    recordCollected: recordCollectedForUser.bind(null, orderId),
  };
  const breadcrumbs = await orderCrumbs(orderId, read.orderNumber);
  return (
    <div className="max-w-3xl">
      <ClientMessages of={['createCertificate', 'keyFile', 'software']}>
        <KeyPage
          view={await keyScreen(read)}
          actions={actions}
          breadcrumbs={breadcrumbs}
          orderPath={orderPath}
          why={returnReasons.find((reason) => reason === why)}
        />
      </ClientMessages>
    </div>
  );
}
