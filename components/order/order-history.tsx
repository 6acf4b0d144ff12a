import { useTranslations } from 'next-intl';
import type { AuthorityFinding } from '@/lib/domain/authority/decide-authority';
import type { CheckKind, CheckState, Owner } from '@/lib/domain/checks/check-kinds';
import type { EventView, OrderPageView } from '@/lib/views/order-view';
import { Card } from '../ui/card';
import { stateKey } from '../ui/task-state';
import { Timeline } from '../ui/timeline';

/** Everything that happened to an order, the newest first. */
export function OrderHistory({ order }: { order: OrderPageView }) {
  const t = useTranslations('order.history');
  const title = useEventTitle(order);
  const detail = useEventDetail();
  const events = order.events
    .map((event, index) => ({
      id: `${index}`,
      at: event.at,
      title: title(event),
      detail: detail(event),
    }))
    .toReversed();
  return (
    <Card title={t('title')}>
      {events.length === 0 ? <p className="text-soft">{t('empty')}</p> : <Timeline events={events} />}
    </Card>
  );
}

type EventName = Parameters<ReturnType<typeof useTranslations<'event'>>>[0];

function useEventTitle({ checks }: OrderPageView) {
  const t = useTranslations('event');
  const checkNames = useTranslations('check.kind');
  const states = useTranslations('ui.task.states');
  return ({ name, detail }: EventView): string => {
    if (name === 'check_changed') {
      const kind = detail.check as CheckKind;
      const owner: Owner = checks.find((check) => check.kind === kind)?.owner ?? 'us';
      const state = states(stateKey(detail.state as CheckState, owner, false));
      return t('check_changed', { check: checkNames(kind), state });
    }
    const known = name as Exclude<EventName, 'check_changed' | 'reason'>;
    return t.has(known) ? t(known) : t('other');
  };
}

function useEventDetail() {
  const t = useTranslations('event');
  const findings = useTranslations('authority.finding.title');
  return ({ actorKind, name, detail }: EventView): string => {
    const known = `by.${actorKind}` as 'by.user';
    const by = t.has(known) ? t(known) : '';
    // Its reason is a code, not words.
    if (name === 'authority_found') return `${by} · ${findings(detail.finding as AuthorityFinding)}`;
    const isWords = detail.reason !== undefined && detail.check === undefined;
    return isWords ? `${by} · ${t('reason', { reason: detail.reason ?? '' })}` : by;
  };
}
