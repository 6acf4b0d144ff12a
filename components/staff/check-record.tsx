import { useLocale, useTranslations } from 'next-intl';
import { dateText } from '@/lib/views/date-text';
import type { CheckRecordView } from '@/lib/views/staff-view';

/** What one of our own people recorded about a check, who and when. */
export function CheckRecord({ record: { outcome, by, at } }: { record: CheckRecordView }) {
  const t = useTranslations('staffOrder.checks');
  const date = dateText(at, useLocale(), 'datetime');
  return (
    <span className="block text-sm font-normal">
      {t(`recorded.${outcome}`, { name: by ?? t('someone'), date })}
    </span>
  );
}
