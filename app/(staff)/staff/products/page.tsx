import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/site/client-messages';
import { InPersonPrices } from '@/components/staff/in-person-prices';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader } from '@/components/ui/page-header';
import { Price } from '@/components/ui/price';
import { Tag } from '@/components/ui/tag';
import { readFaceToFacePrices } from '@/lib/usecases/face-to-face/set-price';
import { listStaffProducts } from '@/lib/usecases/products/read-products';
import { staffPage } from '@/lib/web/page';
import { newInPersonPrice, takeBackInPersonPrice } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staffProduct'))('title') };
}

/** What is sold, what it costs now, and how much is planned. */
export default async function ProductsPage() {
  const actor = await staffPage('/staff/products');
  const [products, inPerson, locale, t] = await Promise.all([
    listStaffProducts(actor),
    readFaceToFacePrices(actor),
    getLocale(),
    getTranslations('staffProduct'),
  ]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <DataTable
        caption={t('title')}
        hideCaption
        rows={products}
        rowKey={({ slug }) => slug}
        columns={[
          {
            key: 'product',
            header: t('product'),
            cell: ({ slug, name, requestable }) => (
              <>
                <Link href={`/staff/products/${slug}`} className="link">
                  {name[locale]}
                </Link>{' '}
                <Tag tone={requestable ? 'success' : 'plain'}>{t(requestable ? 'sold' : 'notSold')}</Tag>
              </>
            ),
          },
          {
            key: 'price',
            header: t('perYear'),
            cell: ({ prices }) =>
              prices.length === 0
                ? t('noPrice')
                : prices.map(({ id, centsPerYear, currency }) => (
                    <span key={id} className="block whitespace-nowrap tabular-nums">
                      <Price cents={centsPerYear} currency={currency} />
                    </span>
                  )),
          },
          { key: 'planned', header: t('planned'), numeric: true, cell: ({ planned }) => planned },
        ]}
        empty={null}
      />
      <ClientMessages of={['staffProduct']}>
        <InPersonPrices prices={inPerson} set={newInPersonPrice} withdraw={takeBackInPersonPrice} />
      </ClientMessages>
    </>
  );
}
