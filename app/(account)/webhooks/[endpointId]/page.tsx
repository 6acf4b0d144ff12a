import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { ChangeEndpoint } from '@/components/webhook/change-endpoint';
import { DeliveryList } from '@/components/webhook/delivery-list';
import { EndpointActs } from '@/components/webhook/endpoint-acts';
import { EndpointFacts, HowToVerify } from '@/components/webhook/endpoint-facts';
import { EndpointTag } from '@/components/webhook/endpoint-table';
import { ReplaceSecret } from '@/components/webhook/replace-secret';
import { isChat } from '@/lib/domain/webhook/kinds';
import { readEndpoint } from '@/lib/usecases/webhooks/endpoints';
import { orNotFound, readerPage } from '@/lib/web/page';
import { again, change, replace, setActive, test } from '../actions';

interface Props {
  params: Promise<{ endpointId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('webhook'))('one.facts') };
}

/** One endpoint: what was sent there, what it answered, and once more. */
export default async function EndpointPage({ params, searchParams }: Props) {
  const [{ endpointId }, { after }] = await Promise.all([params, searchParams]);
  const path = `/webhooks/${endpointId}`;
  const actor = await readerPage(path);
  const page = typeof after === 'string' ? { after } : {};
  const [endpoint, t] = await Promise.all([
    orNotFound(readEndpoint(actor, endpointId, page)),
    getTranslations('webhook'),
  ]);
  const active = endpoint.endedAt === null;
  const chat = isChat(endpoint.kind);
  return (
    <>
      <PageHeader
        title={new URL(endpoint.url).host}
        breadcrumbs={[{ href: '/webhooks', text: t('title') }]}
        tag={<EndpointTag ended={!active} />}
      />
      <ClientMessages of={['webhook']}>
        <div className="space-y-6">
          <EndpointFacts endpoint={endpoint} />
          {endpoint.mayManage ? (
            <>
              <EndpointActs endpointId={endpoint.id} active={active} test={test} setActive={setActive} />
              <ChangeEndpoint endpoint={endpoint} action={change} />
              {chat ? null : (
                <ReplaceSecret
                  endpointId={endpoint.id}
                  earlierUntil={endpoint.earlierSecretUntil}
                  action={replace}
                />
              )}
            </>
          ) : null}
          <DeliveryList
            deliveries={endpoint.deliveries}
            again={endpoint.mayManage && active ? again : undefined}
          />
        </div>
      </ClientMessages>
      <Pagination
        previous={page.after ? path : undefined}
        next={endpoint.nextAfter ? `${path}?after=${endpoint.nextAfter}` : undefined}
      />
      {chat ? null : <HowToVerify />}
    </>
  );
}
