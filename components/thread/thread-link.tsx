import { MessagesSquare } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ContactCard } from './contact-card';

/** The way from an order to its messages, with how many are new. */
export function ThreadLink({ orderId, unread }: { orderId: string; unread: number }) {
  const t = useTranslations('thread');
  return (
    <ContactCard
      href={`/certificates/${orderId}/messages`}
      icon={MessagesSquare}
      title={t('link')}
      mark={unread > 0 ? t('linkUnread', { count: unread }) : undefined}
    >
      {t('linkText')}
    </ContactCard>
  );
}
