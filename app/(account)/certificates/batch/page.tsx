import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { BatchColumns } from '@/components/batch/batch-columns';
import { BatchForm } from '@/components/batch/batch-form';
import { ClientMessages } from '@/components/site/client-messages';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { batchProducts } from '@/lib/usecases/batches/batch-products';
import { orNotFound, userPage } from '@/lib/web/page';
import { make, read } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('batch'))('title') };
}

/** Several paid certificates asked for with one file (M35). */
export default async function BatchPage() {
  const actor = await userPage('/certificates/batch');
  const [products, locale, t, list] = await Promise.all([
    orNotFound(batchProducts(actor)),
    getLocale(),
    getTranslations('batch'),
    getTranslations('order.list'),
  ]);
  const [only, ...more] = products;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        breadcrumbs={[{ href: '/certificates', text: list('title') }]}
      />
      {only ? (
        <div className="space-y-6">
          {more.length === 0 ? <p className="font-medium">{t('free', { count: only.free })}</p> : null}
          <BatchColumns />
          <ClientMessages of={['batch']}>
            <BatchForm
              products={products.map(({ name, ...product }) => ({ ...product, name: name[locale] }))}
              read={read}
              make={make}
            />
          </ClientMessages>
        </div>
      ) : (
        <EmptyState
          title={t('none.title')}
          action={<LinkButton href="/products">{t('none.action')}</LinkButton>}
        >
          <p>{t('none.text')}</p>
        </EmptyState>
      )}
    </>
  );
}
