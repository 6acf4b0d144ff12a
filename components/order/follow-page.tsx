import { useLocale, useTranslations } from 'next-intl';
import { followPulse } from '@/lib/views/follow-pulse';
import { localText } from '@/lib/views/local-text';
import type { FollowView } from '@/lib/views/order-view';
import { PageHeader } from '../ui/page-header';
import { TaskList, TaskRow } from '../ui/task-list';
import { CheckName } from './check-name';
import { LiveOrder } from './live-order';
import { OrderTag } from './order-tag';
import { useDayWords } from './use-day-words';
import { useForecastWords } from './use-forecast-words';
import { useUsualWords } from './use-usual-words';

/** An order for somebody who looks along: whose turn it is and every check; nothing to press. */
export function FollowPage({ order }: { order: FollowView }) {
  const t = useTranslations('order.followed');
  const day = useDayWords();
  const { applicantName: applicant, commonName, organisationName } = order;
  const product = localText(order.productName, useLocale());
  return (
    <>
      <PageHeader
        title={t('title', { name: commonName ?? product })}
        tag={<OrderTag state={order.state} />}
        lead={t('lead', { applicant })}
      />
      <div className="space-y-8">
        <FollowTurn order={order} />
        {organisationName ? (
          <p>
            {t('organisation')}: <strong>{organisationName}</strong>
          </p>
        ) : null}
        <FollowChecks order={order} />
        <p className="text-sm text-soft">{t('until', { date: day(order.expiresAt) })}</p>
      </div>
    </>
  );
}

function FollowTurn({ order }: { order: FollowView }) {
  const t = useTranslations('order.followed');
  const about = useTranslations('order.about');
  const forecast = useForecastWords('order.followed.forecast');
  const { applicantName: applicant, state, next } = order;
  const representative = order.representativeName ?? t('nameless');
  const runs = state === 'submitting' || state === 'unconfirmed' || state === 'validating';
  return (
    <section className="rounded-lg border border-line border-l-4 border-l-control bg-surface p-5 sm:p-6">
      <h2 className="text-2xl font-semibold">{t(`turn.${next}`, { applicant, representative })}</h2>
      <p className="mt-2 max-w-[65ch]">{runs ? forecast(order.forecast) : about(state)}</p>
      <LiveOrder
        address="/follow/pulse"
        pulse={followPulse(order, null)}
        representative={representative}
        mayAct={false}
      />
    </section>
  );
}

function FollowChecks({ order: { checks } }: { order: FollowView }) {
  const t = useTranslations('order.followed');
  const usual = useUsualWords();
  return (
    <section aria-labelledby="checks">
      <h2 id="checks" className="mb-3 text-xl font-semibold">
        {t('checks')}
      </h2>
      <TaskList label={t('checks')}>
        {checks.map((check) => (
          <TaskRow
            key={check.kind}
            name={<CheckName check={check} />}
            state={check.state}
            owner={check.owner}
            mine={false}
            since={check.since}
            usual={check.state === 'todo' || check.state === 'busy' ? usual(check) : undefined}
          />
        ))}
      </TaskList>
    </section>
  );
}
