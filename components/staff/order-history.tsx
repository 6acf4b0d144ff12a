import { useTranslations } from 'next-intl';
import type { AuthorityFinding } from '@/lib/domain/authority/decide-authority';
import type { CheckReason } from '@/lib/domain/checks/check-kinds';
import type { EventView } from '@/lib/views/order-view';
import { useCheckWords } from '../order/use-check-words';
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
  const reasons = useCheckWords(null);
  const findings = useTranslations('authority.finding.title');
  const by = t.has(`by.${actorKind}` as 'by.user') ? t(`by.${actorKind}` as 'by.user') : actorKind;
  const rest = (() => {
    if (name === 'check_changed') return detail.reason ? reasons(detail.reason as CheckReason) : '';
    if (name === 'authority_found') return findings(detail.finding as AuthorityFinding);
    const facts = Object.values(detail).filter((fact) => fact);
    return facts.length > 0 ? <Mono>{facts.join(', ')}</Mono> : '';
  })();
  return (
    <span className="text-sm">
      {by}
      {rest ? <> · {rest}</> : null}
    </span>
  );
}
