import { useTranslations } from 'next-intl';
import type { ProblemCode } from '@/lib/domain/problem';
import type { OrderPageView } from '@/lib/views/order-view';
import { Notice } from '../ui/notice';

type RefusedOrder = Pick<OrderPageView, 'state' | 'problem' | 'caMessage' | 'approvalReason'> & {
  readonly cancelReason?: string | null;
};

/** Why the CA sent an order back or refused it, or the representative declined it, in their own words too. */
export function ReasonNotice({ order }: { order: RefusedOrder }) {
  const t = useTranslations('order');
  const words = useTranslations('problem') as (code: ProblemCode) => string;
  const { state, problem, caMessage, approvalReason, cancelReason } = order;
  if (state === 'canceled' && cancelReason) {
    return (
      <Notice kind="info" title={t('ended.reasonGiven')}>
        <p>“{cancelReason}”</p>
      </Notice>
    );
  }
  if (state === 'declined' && approvalReason) {
    return (
      <Notice kind="danger" title={t('ended.reasonGiven')}>
        <p>“{approvalReason}”</p>
      </Notice>
    );
  }
  if (!problem || (state !== 'returned' && state !== 'rejected')) return null;
  return (
    <Notice kind="danger" title={state === 'returned' ? t('returned.title') : t('state.rejected')}>
      <p>{words(problem as ProblemCode)}</p>
      {caMessage ? (
        <p>
          {t('returned.theirWords')}: <q lang="en">{caMessage}</q>
        </p>
      ) : null}
    </Notice>
  );
}
