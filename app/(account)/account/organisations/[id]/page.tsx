import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { OrderTable } from '@/components/order/order-table';
import { ActiveSwitch } from '@/components/organisation/active-switch';
import { OrganisationDetails } from '@/components/organisation/organisation-details';
import { ClientMessages } from '@/components/site/client-messages';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import { listOrders } from '@/lib/usecases/orders/list-orders';
import { readOrganisation } from '@/lib/usecases/organisations/list-organisations';
import { countryChoices, provinceChoices } from '@/lib/views/country-choices';
import { orNotFound, readerPage } from '@/lib/web/page';
import { change, setActive } from '../actions';

const list = '/account/organisations';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisations'))('title') };
}

interface Props {
  params: Promise<{ id: string }>;
}

/** One organisation of the account: its details, and its orders and certificates. */
export default async function OrganisationPage({ params }: Props) {
  const { id } = await params;
  const actor = await readerPage(`${list}/${id}`);
  const organisation = await orNotFound(readOrganisation(actor, id));
  const [{ orders }, locale, t] = await Promise.all([
    listOrders(actor, { organisation: id }),
    getLocale(),
    getTranslations('organisations'),
  ]);
  const { name, deactivatedAt, mayChange } = organisation;
  return (
    <ClientMessages of={['organisations', 'request']}>
      <PageHeader
        title={name}
        breadcrumbs={[{ href: list, text: t('title') }]}
        tag={deactivatedAt ? <Tag>{t('inactive')}</Tag> : null}
        actions={
          mayChange ? (
            <ActiveSwitch
              organisationId={id}
              name={name}
              active={deactivatedAt === null}
              action={setActive}
            />
          ) : null
        }
      />
      <OrganisationDetails
        organisation={organisation}
        countries={countryChoices(locale)}
        provinces={provinceChoices()}
        change={change}
      />
      <Card title={t('ordersTitle')} className="mt-6">
        <OrderTable orders={orders.slice(0, 10)} empty={<p className="text-soft">{t('noOrders')}</p>} />
        {orders.length > 10 ? (
          <p className="mt-4">
            <Link href={`/certificates?organisation=${id}`} className="link">
              {t('allOrders')}
            </Link>
          </p>
        ) : null}
      </Card>
    </ClientMessages>
  );
}
