import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { KeyTable } from '@/components/api-key/key-table';
import { MakeKey } from '@/components/api-key/make-key';
import { ClientMessages } from '@/components/site/client-messages';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { listApiKeys } from '@/lib/usecases/api-keys/list-api-keys';
import { orNotFound, readerPage } from '@/lib/web/page';
import { make, revoke } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('apiKey'))('title') };
}

/** The keys of the account's programs (M70): owners make and revoke them, auditors read along. */
export default async function KeysPage() {
  const actor = await readerPage('/account/keys');
  const [{ keys, mayManage }, t] = await Promise.all([
    orNotFound(listApiKeys(actor)),
    getTranslations('apiKey'),
  ]);
  const empty = (
    <EmptyState title={t('empty.title')}>
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <p className="mb-6 flex flex-wrap gap-x-6 gap-y-2">
        <Link href="/developers">{t('docs')}</Link>
        <Link href="/webhooks">{t('webhooks')}</Link>
      </p>
      <ClientMessages of={['apiKey']}>
        <KeyTable rows={keys} empty={empty} revoke={mayManage ? revoke : undefined} />
        {mayManage ? <MakeKey action={make} /> : <p className="mt-10 text-soft">{t('readOnly')}</p>}
      </ClientMessages>
    </>
  );
}
