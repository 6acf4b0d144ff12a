import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { localText } from '@/lib/views/local-text';
import { requestOffer, type SubscriptionCardView } from '@/lib/views/subscription-view';
import { OrderTag } from '../order/order-tag';
import { Card } from '../ui/card';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { Price } from '../ui/price';
import { SummaryList } from '../ui/summary-list';
import { Tag } from '../ui/tag';
import { RequestMenu, type StartRequest } from './request-button';

interface SubscriptionCardProps {
  subscription: SubscriptionCardView;
  start: StartRequest;
  /** Leaves out the link to the page of the subscription, on that page itself. */
  alone?: boolean;
}

/** What was bought, with the menu "Actions". */
export function SubscriptionCard({ subscription, start, alone }: SubscriptionCardProps) {
  const locale = useLocale();
  const name = localText(subscription.productName, locale);
  const href = `/subscriptions/${subscription.id}`;
  return (
    <Card
      title={
        alone ? (
          name
        ) : (
          <Link href={href} className="link">
            {name}
          </Link>
        )
      }
      aside={<SubscriptionMenu subscription={subscription} start={start} alone={alone} />}
    >
      <SubscriptionFacts subscription={subscription} />
    </Card>
  );
}

function SubscriptionMenu({ subscription, start, alone }: SubscriptionCardProps) {
  const t = useTranslations('subscription');
  const { id, number, order } = subscription;
  const offer = requestOffer(subscription);
  const text = { start: t('request'), go_on: t('goOn'), follow: '', none: '' }[offer];
  const links = [
    ...(order ? [{ href: `/certificates/${order.id}`, text: t('view') }] : []),
    ...(alone ? [] : [{ href: `/subscriptions/${id}`, text: t('open') }]),
  ];
  if (!text && links.length === 0) return null;
  return <RequestMenu subscriptionId={id} number={number} start={start} text={text} links={links} />;
}

function SubscriptionFacts({ subscription }: { subscription: SubscriptionCardView }) {
  const t = useTranslations('subscription');
  const { state, number, currency, centsPerYear, renewsAt, order, seesOrders } = subscription;
  return (
    <>
      <p className="mb-4">
        <Tag tone={state === 'active' ? 'success' : 'plain'}>{t(`state.${state}`)}</Tag>
      </p>
      <SummaryList
        items={[
          { term: t('number'), value: <Mono>{number}</Mono> },
          { term: t('price'), value: <Price cents={centsPerYear} currency={currency} /> },
          { term: state === 'active' ? t('renewsAt') : t('endsAt'), value: <DateText at={renewsAt} /> },
          ...(seesOrders ? [{ term: t('order'), value: <NewestOrder order={order} /> }] : []),
        ]}
      />
    </>
  );
}

function NewestOrder({ order }: Pick<SubscriptionCardView, 'order'>) {
  const t = useTranslations('subscription');
  if (!order) return t('noOrder');
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Link href={`/certificates/${order.id}`} className="link">
        <Mono>{order.number}</Mono>
      </Link>
      <OrderTag state={order.state} />
    </span>
  );
}
