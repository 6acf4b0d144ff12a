import { getLocale, getTranslations } from 'next-intl/server';
import { batchTemplate } from '@/lib/usecases/batches/batch-template';
import { readerFile } from '@/lib/web/route';

/** The file in which several requests are written down (M35). */
export const GET = readerFile(async (actor) => {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('batch')]);
  return {
    filename: t('fill.fileName'),
    contentType: 'text/csv; charset=utf-8',
    content: await batchTemplate(actor, locale),
  };
});
