import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AcceptanceTest } from '@/components/acceptance/acceptance-test';
import { KvkGuide } from '@/components/acceptance/kvk-guide';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { readTestAnchors } from '@/lib/usecases/acceptance/run-acceptance-test';
import { downloadCertificate } from '@/lib/usecases/certificates/download-certificate';
import { orNotFound } from '@/lib/web/page';
import { currentActor } from '@/lib/web/session';
import { testOnServer } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('acceptance');
  return { title: t('title'), description: t('lead') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** M60: will KVK take it? Every requirement and every rejection reason, before it is submitted. */
export default async function AcceptanceTestPage({ searchParams }: Props) {
  const { order } = await searchParams;
  const [t, anchors, text] = await Promise.all([
    getTranslations('acceptance'),
    readTestAnchors(),
    typeof order === 'string' ? certificateOf(order) : '',
  ]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ClientMessages of={['acceptance']}>
        <AcceptanceTest testOnServer={testOnServer} anchors={anchors} text={text} />
      </ClientMessages>
      <KvkGuide />
    </>
  );
}

/** The certificate of an order with its chain, for whoever may see it. */
async function certificateOf(orderId: string): Promise<string> {
  const file = await orNotFound(downloadCertificate(await currentActor(), { orderId, format: 'pem' }));
  return typeof file.content === 'string' ? file.content : '';
}
