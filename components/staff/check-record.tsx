import { useFormatter, useTranslations } from 'next-intl';
import type { CheckRecordView } from '@/lib/views/staff-view';

/** What one of our own people recorded about a check, who and when. */
export function CheckRecord({ record: { outcome, by, at } }: { record: CheckRecordView }) {
  const t = useTranslations('staffOrder.checks');
  const date = useFormatter().dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <span className="block text-sm font-normal">
      {t(`recorded.${outcome}`, { name: by ?? t('someone'), date })}
    </span>
  );
}
