import { useTranslations } from 'next-intl';
import type { OrderPageView } from '@/lib/views/order-view';
import { AppointmentLink } from '../appointment/appointment-link';
import { mailAbout } from '../order/mail-about';
import { ThreadLink } from './thread-link';

interface OrderContactProps {
  order: Pick<OrderPageView, 'id' | 'number' | 'contact'>;
  /** The desk's address, for who rather mails (S0-1.4.5d, S0-CON-02). */
  email: string;
}

/** The ways to reach the validation desk about an order: messages, a call, and mail. */
export function OrderContact({ order: { id, number, contact }, email }: OrderContactProps) {
  const t = useTranslations('order.questions');
  return (
    <section aria-labelledby="contact">
      <h2 id="contact" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <div className="mt-3 grid gap-4 md:grid-cols-2">
        <ThreadLink orderId={id} unread={contact.unread} />
        <AppointmentLink orderId={id} callAt={contact.callAt} />
      </div>
      <p className="mt-3 text-sm text-soft">
        {t('text')} <a href={mailAbout(email, t('mailSubject', { number }))}>{email}</a>
      </p>
    </section>
  );
}
