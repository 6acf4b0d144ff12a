import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DetailsForm } from '@/components/billing/details-form';
import { ClientMessages } from '@/components/site/client-messages';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { readBillingOverview } from '@/lib/usecases/billing/read-billing-overview';
import { countryChoices } from '@/lib/views/country-choices';
import { orNotFound, userPage } from '@/lib/web/page';
import { saveDetails } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('billing'))('details.title') };
}

/** Changes who gets the bills and what stands on the next ones. */
export default async function BillingDetailsPage() {
  const actor = await userPage('/billing/details');
  const [{ details, mayChange }, t, locale] = await Promise.all([
    orNotFound(readBillingOverview(actor)),
    getTranslations('billing'),
    getLocale(),
  ]);
  if (!mayChange) notFound();
  return (
    <ClientMessages of={['billing']}>
      <PageHeader
        title={t('details.title')}
        lead={t('details.lead')}
        breadcrumbs={[{ href: '/billing', text: t('title') }]}
      />
      <Card>
        <DetailsForm details={details} countries={countryChoices(locale)} save={saveDetails} />
      </Card>
    </ClientMessages>
  );
}
