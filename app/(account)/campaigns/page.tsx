import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CampaignList } from '@/components/campaigns/campaign-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { canManageCampaigns } from '@/lib/domain/account/access';
import { listCampaigns } from '@/lib/usecases/campaigns/list-campaigns';
import { orNotFound, readerPage } from '@/lib/web/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('campaign'))('title') };
}

/** Replacing many certificates before a deadline (M67). */
export default async function CampaignsPage() {
  const actor = await readerPage('/campaigns');
  const [campaigns, t] = await Promise.all([orNotFound(listCampaigns(actor)), getTranslations('campaign')]);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          canManageCampaigns(actor, actor) ? (
            <LinkButton href="/campaigns/new">{t('new')}</LinkButton>
          ) : undefined
        }
      />
      <CampaignList campaigns={campaigns} />
    </>
  );
}
