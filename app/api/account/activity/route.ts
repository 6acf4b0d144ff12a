import { getLocale, getTranslations } from 'next-intl/server';
import { exportActivity } from '@/lib/usecases/activity/export-activity';
import { readerFile } from '@/lib/web/route';

/** What happened in the account as a file for a spreadsheet (M69). */
export const GET = readerFile(async (actor) => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('activity')]);
  return {
    filename: t('fileName'),
    contentType: 'text/csv; charset=utf-8',
    content: exportActivity(actor, locale),
  };
});
