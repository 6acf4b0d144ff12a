import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CampaignPage } from '@/components/campaigns/campaign-page';
import { ClientMessages } from '@/components/site/client-messages';
import { readCampaign } from '@/lib/usecases/campaigns/read-campaign';
import { orNotFound, readerPage } from '@/lib/web/page';
import { close, giveAway, tick } from '../actions';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('campaign'))('title') };
}

/** The board of a campaign; `?of=me` shows what the reader has to do, as the mails lead to. */
export default async function OneCampaignPage({ params, searchParams }: Props) {
  const [{ id }, { of }] = await Promise.all([params, searchParams]);
  const onlyMine = of === 'me';
  const actor = await readerPage(`/campaigns/${id}${onlyMine ? '?of=me' : ''}`);
  const board = await orNotFound(readCampaign(actor, id));
  return (
    <ClientMessages of={['campaign']}>
      <CampaignPage board={board} onlyMine={onlyMine} actions={{ tick, handOut: giveAway, close }} />
    </ClientMessages>
  );
}
