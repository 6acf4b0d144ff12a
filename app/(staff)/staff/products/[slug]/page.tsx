import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/site/client-messages';
import { AuditTable } from '@/components/staff/audit-table';
import { ChangeForm } from '@/components/staff/change-form';
import { PlannedChanges } from '@/components/staff/planned-changes';
import { PriceForm } from '@/components/staff/price-form';
import { PriceTable } from '@/components/staff/price-table';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { readStaffProduct } from '@/lib/usecases/products/read-products';
import type { StaffProduct } from '@/lib/views/staff-product-view';
import { orNotFound, staffPage } from '@/lib/web/page';
import { newPrice, planChange, takeBackChange, takeBackPrice } from '../actions';

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staffProduct'))('title') };
}

/** One product: its prices with their days, what is planned, and the forms that change either. */
export default async function ProductPage({ params }: Props) {
  const { slug } = await params;
  const actor = await staffPage(`/staff/products/${slug}`);
  const [product, locale, t, staff] = await Promise.all([
    orNotFound(readStaffProduct(actor, slug)),
    getLocale(),
    getTranslations('staffProduct'),
    getTranslations('staff'),
  ]);
  const { mayEdit } = product;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: '/staff/products', text: t('back') }]}
        title={product.name[locale]}
        lead={mayEdit ? undefined : t('onlyAdmin')}
      />
      <ClientMessages of={['staffProduct']}>
        <div className="space-y-6">
          <Card title={t('prices.title')}>
            <p className="mb-4 text-sm text-soft">{t('prices.lead')}</p>
            <PriceTable prices={product.prices} withdraw={mayEdit ? takeBackPrice : undefined} />
          </Card>
          {mayEdit ? (
            <Card title={t('prices.set.title')}>
              <PriceForm action={newPrice.bind(null, slug)} />
            </Card>
          ) : null}
          <Card title={t('plannedChanges.title')}>
            <PlannedChanges planned={product.planned} withdraw={mayEdit ? takeBackChange : undefined} />
          </Card>
          {mayEdit ? (
            <Card title={t('change.title')}>
              <p className="mb-4 text-sm text-soft">{t('change.lead')}</p>
              <ChangeForm now={typed(product)} action={planChange.bind(null, slug)} />
            </Card>
          ) : null}
          <Card title={staff('audit.title')}>
            <AuditTable entries={product.audit} />
          </Card>
        </div>
      </ClientMessages>
    </>
  );
}

/** The product as its form shows it. */
function typed(product: StaffProduct) {
  const { name, summary, description, aliases, maxYears, maxDays, requestable } = product;
  return {
    nameNl: name.nl,
    nameEn: name.en,
    summaryNl: summary.nl,
    summaryEn: summary.en,
    descriptionNl: description.nl,
    descriptionEn: description.en,
    aliases: aliases.join('\n'),
    maxYears: String(maxYears),
    maxDays: String(maxDays),
    requestable,
  };
}
