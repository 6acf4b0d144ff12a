import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { NudgeView, OrderPageView } from '@/lib/views/order-view';
import { ActButton } from '../ui/act-button';
import { Card } from '../ui/card';
import { DateText } from '../ui/date-text';
import { useDayWords } from './use-day-words';

export type StopReminders = (input: { orderId: string; stop: boolean }) => Promise<ActionResult<void>>;

interface RemindersProps {
  order: OrderPageView;
  mayAct: boolean;
  stop: StopReminders;
}

/** Who is reminded of what, when next, and the way to stop it (M43). */
export function Reminders({ order: { id, nudges, remindersStopped }, mayAct, stop }: RemindersProps) {
  const t = useTranslations('order.reminders');
  if (nudges.length === 0) return null;
  const some = remindersStopped || nudges.some(({ next }) => next);
  return (
    <Card title={t('title')}>
      <p className="mb-4 max-w-[65ch] text-soft">{t(remindersStopped ? 'stopped' : 'lead')}</p>
      <ul className="divide-y divide-line border-y border-line">
        {nudges.map((nudge) => (
          <li key={`${nudge.kind} ${nudge.name}`} className="py-3">
            <Reminder nudge={nudge} stopped={remindersStopped} />
          </li>
        ))}
      </ul>
      {mayAct && some ? (
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <ActButton action={stop.bind(null, { orderId: id, stop: !remindersStopped })}>
            {t(remindersStopped ? 'goOn' : 'stop')}
          </ActButton>
        </div>
      ) : null}
    </Card>
  );
}

function Reminder({ nudge: { kind, name, since, next }, stopped }: { nudge: NudgeView; stopped: boolean }) {
  const t = useTranslations('order.reminders');
  const day = useDayWords();
  return (
    <>
      <p className="font-medium">{t(`kind.${kind}`, { name })}</p>
      <p className="text-sm text-soft">
        {t('since')} <DateText at={since} style="datetime" />
        {stopped ? null : (
          <>
            {' · '}
            {next ? t('next', { date: day(next) }) : t('last')}
          </>
        )}
      </p>
    </>
  );
}
