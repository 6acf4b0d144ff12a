import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/site/client-messages';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { AddEndpoint } from '@/components/webhook/add-endpoint';
import { HowToVerify } from '@/components/webhook/endpoint-facts';
import { EndpointTable } from '@/components/webhook/endpoint-table';
import { listEndpoints } from '@/lib/usecases/webhooks/endpoints';
import { orNotFound, readerPage } from '@/lib/web/page';
import { add } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('webhook'))('title') };
}

/** Where a customer's programs hear what happens (M64): owners change it, the others read it. */
export default async function WebhooksPage() {
  const actor = await readerPage('/webhooks');
  const [{ endpoints, mayManage }, t] = await Promise.all([
    orNotFound(listEndpoints(actor)),
    getTranslations('webhook'),
  ]);
  const empty = (
    <EmptyState title={t('empty.title')}>
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <EndpointTable rows={endpoints} empty={empty} />
      {mayManage ? (
        <ClientMessages of={['webhook']}>
          <AddEndpoint action={add} />
        </ClientMessages>
      ) : (
        <p className="mt-10 text-soft">{t('readOnly')}</p>
      )}
      <HowToVerify />
    </>
  );
}
