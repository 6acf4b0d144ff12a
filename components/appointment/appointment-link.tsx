import { Phone } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { dateText } from '@/lib/views/date-text';
import { ContactCard } from '../thread/contact-card';

/** The way from an order to its telephone appointment, with the one that stands. */
export function AppointmentLink({ orderId, callAt }: { orderId: string; callAt: Date | null }) {
  const t = useTranslations('appointment');
  const locale = useLocale();
  const moment = callAt && {
    date: dateText(callAt, locale, 'weekday'),
    time: dateText(callAt, locale, 'time'),
  };
  return (
    <ContactCard href={`/certificates/${orderId}/appointment`} icon={Phone} title={t('link')}>
      {moment ? t('linkBooked', moment) : t('linkText')}
    </ContactCard>
  );
}
