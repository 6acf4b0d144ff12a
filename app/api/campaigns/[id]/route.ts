import { getTranslations } from 'next-intl/server';
import { campaignStages } from '@/lib/domain/campaign/campaign';
import { type CampaignCsvWords, exportCampaign } from '@/lib/usecases/campaigns/export-campaign';
import { readerFile } from '@/lib/web/route';

const columns = ['name', 'organisation', 'order', 'serial', 'until', 'who', 'stage'] as const;

/** The board of a campaign as a file for a spreadsheet (M67). */
export const GET = readerFile<{ id: string }>(async (actor, { id }) => {
  const t = await getTranslations('campaign');
  const stages = Object.fromEntries(campaignStages.map((stage) => [stage, t(`stage.${stage}`)]));
  return {
    filename: t('board.fileName'),
    contentType: 'text/csv; charset=utf-8',
    content: await exportCampaign(actor, id, {
      header: columns.map((column) => t(`board.header.${column}`)),
      stages: stages as CampaignCsvWords['stages'],
    }),
  };
});
