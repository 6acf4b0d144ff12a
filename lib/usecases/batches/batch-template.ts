import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/account/actor';
import type { Locale } from '@/lib/domain/locale';
import { BATCH_ROWS_MAX, type BatchCells, batchColumns } from '@/lib/domain/request/batch/columns';
import { csvLine, csvStart } from '@/lib/views/csv';
import { translator } from '@/lib/views/messages/translate';
import { needRequester } from './batch-products';

/**
 * The file to fill in: the headings in the reader's language, and a row for each organisation of the account with what
 * we know of it; an example row for an account without any. Semicolons, as a Dutch spreadsheet expects. Throws
 * `forbidden`.
 */
export async function batchTemplate(actor: Actor, locale: Locale): Promise<string> {
  const { accountId } = needRequester(actor);
  const t = translator(locale, 'batch');
  const organisations = await db().organisation.findMany({
    where: { accountId, kvkNumber: { not: null }, deactivatedAt: null },
    orderBy: { name: 'asc' },
    take: BATCH_ROWS_MAX,
  });
  const rows: BatchCells[] = organisations.map(({ kvkNumber, name, phone, houseNumber, ...place }) => ({
    kvk_number: kvkNumber ?? '',
    organisation: name,
    street: place.street,
    house_number: houseNumber,
    postcode: place.postcode,
    city: place.city,
    province: place.province,
    country: place.country,
    telephone: phone,
  }));
  const example = Object.fromEntries(batchColumns.map((column) => [column, t(`example.${column}`)]));
  const lines = (rows.length > 0 ? rows : [example as BatchCells]).map((cells) =>
    batchColumns.map((column) => cells[column] ?? ''),
  );
  const headings = batchColumns.map((column) => t(`column.${column}`));
  return csvStart + [headings, ...lines].map((line) => csvLine(line, ';')).join('');
}
