import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CampaignForm } from '@/components/campaigns/campaign-form';
import { FilterBar, FilterSelect, FilterText } from '@/components/form/filter-bar';
import { ClientMessages } from '@/components/site/client-messages';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { generationNames } from '@/lib/domain/product/generations';
import { readCandidates } from '@/lib/usecases/campaigns/read-candidates';
import { orNotFound, userPage } from '@/lib/web/page';
import { open } from '../actions';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('campaign.form'))('title') };
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

/** A new campaign: filter, choose, hand out (M67). */
export default async function NewCampaignPage({ searchParams }: Props) {
  const query = await searchParams;
  const actor = await userPage('/campaigns/new');
  const filter = {
    organisation: one(query.organisation),
    generation: one(query.generation),
    search: one(query.search),
  };
  const [{ candidates, organisations, assignees }, t] = await Promise.all([
    orNotFound(readCandidates(actor, filter)),
    getTranslations('campaign'),
  ]);
  const choices = organisations.map(({ id, name }) => ({ value: id, text: name }));
  const generations = generationNames.map((name) => ({ value: name, text: name }));
  const all = t('filter.all');
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={t('form.title')}
        lead={t('form.lead')}
        breadcrumbs={[{ href: '/campaigns', text: t('title') }]}
      />
      <Notice kind="info" title={t('form.why')} className="mb-6">
        <p>{t('form.whyText')}</p>
      </Notice>
      <FilterBar action="/campaigns/new" submitText={t('filter.submit')}>
        <FilterText name="search" label={t('filter.search')} value={filter.search} />
        <FilterSelect
          name="organisation"
          label={t('filter.organisation')}
          value={filter.organisation}
          all={all}
          options={choices}
        />
        <FilterSelect
          name="generation"
          label={t('filter.generation')}
          value={filter.generation}
          all={all}
          options={generations}
        />
      </FilterBar>
      {candidates.length === 0 ? (
        <p className="text-soft">{t('form.nothing')}</p>
      ) : (
        <ClientMessages of={['campaign']}>
          <CampaignForm
            key={JSON.stringify(filter)}
            candidates={candidates}
            assignees={assignees}
            open={open}
          />
        </ClientMessages>
      )}
    </div>
  );
}
