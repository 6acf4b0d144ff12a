import { useTranslations } from 'next-intl';
import type { OrderPageView } from '@/lib/views/order-view';
import { Notice } from '../ui/notice';

/** The confirmation straight after submitting: the number, and what happens next (S0-1.3.2j1). */
export function SubmittedNotice({ order }: { order: OrderPageView }) {
  const t = useTranslations('order');
  const name = order.representative?.name ?? t('yourRepresentative');
  return (
    <Notice kind="success" title={t('submitted.title')}>
      <p>{t('submitted.text', { number: order.number })}</p>
      <p className="font-medium">{t('submitted.next')}</p>
      <ol className="list-decimal space-y-1 pl-5">
        <li>{t('submitted.step1', { name })}</li>
        <li>{t('submitted.step2')}</li>
        <li>{t('submitted.step3', { name })}</li>
        <li>{t(order.keySource === 'csr' ? 'submitted.step4Csr' : 'submitted.step4')}</li>
      </ol>
    </Notice>
  );
}
