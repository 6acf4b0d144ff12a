import { locales } from '@/lib/domain/locale';
import { type BatchColumn, batchColumns } from '@/lib/domain/request/batch/columns';
import { foldHeading } from '@/lib/domain/request/batch/read-table';
import { translator } from './messages/translate';

/** Every heading that we know, in both languages, as it is compared. */
export function knownHeadings(): ReadonlyMap<string, BatchColumn> {
  const named = locales.flatMap((locale) => {
    const t = translator(locale, 'batch');
    return batchColumns.map((column) => [foldHeading(t(`column.${column}`)), column] as const);
  });
  return new Map([...named, ...batchColumns.map((column) => [foldHeading(column), column] as const)]);
}
