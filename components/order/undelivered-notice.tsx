import { useTranslations } from 'next-intl';
import { lostMail } from '@/lib/views/lost-mail';
import type { OrderPageView } from '@/lib/views/order-view';
import { Notice } from '../ui/notice';

/** A mail for which the order waits did not arrive: said on top, because the row itself only knows that it was sent. */
export function UndeliveredNotice({ order: { mails } }: { order: Pick<OrderPageView, 'mails'> }) {
  const t = useTranslations('order.undelivered');
  const lost = lostMail(mails);
  if (!lost) return null;
  return (
    <Notice kind="warning" title={t('title')}>
      <p>{t('text', { subject: lost.subject, address: lost.to })}</p>
      <p>
        <a href="#mails">{t('go')}</a>
      </p>
    </Notice>
  );
}
