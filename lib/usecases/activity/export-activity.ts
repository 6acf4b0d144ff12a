import type { Actor } from '@/lib/domain/account/actor';
import type { Locale } from '@/lib/domain/locale';
import { activityTexts } from '@/lib/views/activity-text';
import { csvLine, csvStart } from '@/lib/views/csv';
import { activityReader, entriesOf, worded } from './list-activity';

const pageSize = 500;

/**
 * Everything that happened in the account as CSV in the reader's language, oldest last, piece by piece so that a long
 * history fits in memory. Throws `forbidden` before the first piece.
 */
export function exportActivity(actor: Actor, locale: Locale): AsyncGenerator<string> {
  return pieces(activityReader(actor).accountId, locale);
}

async function* pieces(accountId: string, locale: Locale): AsyncGenerator<string> {
  const texts = activityTexts(locale);
  yield csvStart + csvLine(texts.header);
  for (let after: bigint | undefined; ; ) {
    const entries = await entriesOf(accountId, pageSize, after);
    const lines = await worded(entries);
    if (lines.length > 0) yield lines.map((line) => csvLine(texts.row(line))).join('');
    after = entries.at(-1)?.id;
    if (entries.length < pageSize) return;
  }
}
