import { useLocale, useTranslations } from 'next-intl';
import type { InvoiceRowView } from '@/lib/views/billing-view';
import { localText } from '@/lib/views/local-text';
import type { OrderLine } from '@/lib/views/order-view';
import { requestOffer, type SubscriptionCardView } from '@/lib/views/subscription-view';
import { OpenInvoices } from '../billing/open-invoices';
import { RequestButton, type StartRequest } from '../subscription/request-button';
import { Card } from '../ui/card';
import { DateText } from '../ui/date-text';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { nextPath } from './next-path';

interface WaitingProps {
  /** Orders in which it is the customer's turn. */
  orders: readonly OrderLine[];
  subscriptions: readonly SubscriptionCardView[];
  /** What the customer has to pay. */
  bills: readonly InvoiceRowView[];
  start: StartRequest;
}

/** What waits for the customer, each with the button that does it; also that nothing waits. */
export function Waiting({ orders, subscriptions, bills, start }: WaitingProps) {
  const t = useTranslations('account.dashboard');
  const unused = subscriptions.filter((one) => !one.order && requestOffer(one) === 'start');
  const isEmpty = orders.length === 0 && unused.length === 0 && bills.length === 0;
  return (
    <section aria-labelledby="waiting" className="space-y-4">
      <h2 id="waiting" className="text-xl font-semibold">
        {t('waiting')}
      </h2>
      {isEmpty ? <Notice kind="success" title={t('nothingWaiting')} /> : null}
      <OpenInvoices rows={bills} mayPay level={3} />
      {orders.map((order) => (
        <WaitingOrder key={order.id} order={order} />
      ))}
      {unused.map((subscription) => (
        <Unused key={subscription.id} subscription={subscription} start={start} />
      ))}
    </section>
  );
}

function WaitingOrder({ order }: { order: OrderLine }) {
  const t = useTranslations('order');
  const { href, text } = nextPath(order);
  return (
    <Card
      tone="seal"
      level={3}
      title={order.commonName ?? t('list.unnamed')}
      aside={
        order.organisationName ?? (
          <span className="text-sm text-soft">
            {t('number')} {order.number} · <DateText at={order.createdAt} style="short" />
          </span>
        )
      }
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="max-w-[55ch]">
          {t(order.next.check && order.state === 'validating' ? 'turn.applicant' : `about.${order.state}`)}
        </p>
        <LinkButton href={href}>{t(text)}</LinkButton>
      </div>
    </Card>
  );
}

function Unused({ subscription, start }: { subscription: SubscriptionCardView; start: StartRequest }) {
  const t = useTranslations('account.dashboard.firstRequest');
  const words = useTranslations('subscription');
  const product = localText(subscription.productName, useLocale());
  return (
    <Card tone="seal" level={3} title={t('title')}>
      <p className="mb-4 max-w-[65ch]">{t('text', { product })}</p>
      <RequestButton subscriptionId={subscription.id} start={start} text={words('request')} />
    </Card>
  );
}
