import { useTranslations } from 'next-intl';
import type { EventView } from '@/lib/views/order-view';
import { Mono } from '../ui/mono';
import { Timeline } from '../ui/timeline';

/** Everything that happened to an order, the newest first. */
export function OrderHistory({ events }: { events: readonly EventView[] }) {
  const t = useTranslations('staffOrder.history');
  if (events.length === 0) return <p className="text-soft">{t('empty')}</p>;
  const newestFirst = events.map((event, index) => ({
    id: String(index),
    at: event.at,
    title: <Title event={event} />,
    detail: <Detail event={event} />,
  }));
  return <Timeline events={newestFirst.reverse()} />;
}

function Title({ event: { name, detail } }: { event: EventView }) {
  const t = useTranslations('event');
  const checks = useTranslations('check.kind');
  const states = useTranslations('staffOrder.checks.states');
  if (name === 'check_changed') {
    return t('check_changed', {
      check: checks(detail.check as 'key'),
      state: states(detail.state as 'todo'),
    });
  }
  return t.has(name as 'submit') ? t(name as 'submit') : <Mono>{name}</Mono>;
}

function Detail({ event: { actorKind, name, detail } }: { event: EventView }) {
  const t = useTranslations('event');
  const by = t.has(`by.${actorKind}` as 'by.user') ? t(`by.${actorKind}` as 'by.user') : actorKind;
  const rest = name === 'check_changed' ? detail.reason : Object.values(detail).join(', ');
  return (
    <span className="text-sm">
      {by}
      {rest ? (
        <>
          {' · '}
          <Mono>{rest}</Mono>
        </>
      ) : null}
    </span>
  );
}
