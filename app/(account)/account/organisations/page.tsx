import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AddOrganisation } from '@/components/organisation/organisation-forms';
import { OrganisationTable } from '@/components/organisation/organisation-table';
import { ClientMessages } from '@/components/site/client-messages';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { listOrganisations } from '@/lib/usecases/organisations/list-organisations';
import { countryChoices, provinceChoices } from '@/lib/views/country-choices';
import { orNotFound, readerPage } from '@/lib/web/page';
import { add, lookUp } from './actions';

const path = '/account/organisations';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisations'))('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** For which organisations the account requests certificates: an accountant has many. */
export default async function OrganisationsPage({ searchParams }: Props) {
  const actor = await readerPage(path);
  const { after } = await searchParams;
  const page = typeof after === 'string' ? { after } : {};
  const [{ organisations, nextAfter, mayChange }, locale, t] = await Promise.all([
    orNotFound(listOrganisations(actor, page)),
    getLocale(),
    getTranslations('organisations'),
  ]);
  const empty = (
    <EmptyState title={t('empty.title')}>
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <OrganisationTable rows={organisations} empty={empty} />
      <Pagination
        previous={page.after ? path : undefined}
        next={nextAfter ? `${path}?after=${nextAfter}` : undefined}
      />
      {mayChange ? (
        <Card title={t('add.title')} className="mt-10">
          <p className="mb-5 max-w-[65ch] text-soft">{t('add.lead')}</p>
          <ClientMessages of={['organisations', 'request']}>
            <AddOrganisation
              action={add}
              lookUp={lookUp}
              countries={countryChoices(locale)}
              provinces={provinceChoices()}
            />
          </ClientMessages>
        </Card>
      ) : null}
    </>
  );
}
