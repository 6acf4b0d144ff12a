import type { Actor } from '@/lib/domain/account/actor';
import type { CampaignStage } from '@/lib/domain/campaign/campaign';
import { dateOf } from '@/lib/domain/validity/dates';
import { csvLine, csvStart } from '@/lib/views/csv';
import { readCampaign } from './read-campaign';

export interface CampaignCsvWords {
  readonly header: readonly string[];
  readonly stages: Readonly<Record<CampaignStage, string>>;
}

/** The board as CSV in the reader's language. Throws `forbidden` and `not_found` before the first line. */
export async function exportCampaign(actor: Actor, campaignId: string, words: CampaignCsvWords) {
  const { items } = await readCampaign(actor, campaignId);
  const lines = items.map((item) => [
    item.commonName,
    item.organisationName,
    item.orderNumber,
    item.serialNumber,
    dateOf(item.notAfter),
    item.assignee?.name ?? '',
    words.stages[item.stage],
  ]);
  return pieces([words.header, ...lines]);
}

async function* pieces(lines: readonly (readonly string[])[]): AsyncGenerator<string> {
  yield csvStart + lines.map((line) => csvLine([...line])).join('');
}
