import { Building2, CircleCheck, Hand, Landmark, UserRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { OrderPageView } from '@/lib/views/order-view';
import { cx } from '../ui/cx';
import { DateText } from '../ui/date-text';
import { useCheckWords } from './use-check-words';
import { useDayWords } from './use-day-words';
import { useForecastWords } from './use-forecast-words';
import { useTurnWords } from './use-turn-words';

interface TurnCardProps {
  order: OrderPageView;
  /** The viewer may act for the applicant. */
  mayAct: boolean;
  /** Button or link that does what is to be done. */
  action?: ReactNode;
}

const icons = {
  applicant: Hand,
  representative: UserRound,
  us: Building2,
  ca: Landmark,
  nobody: CircleCheck,
};

/** Whose turn it is, in one sentence, and what that means: the first thing to see on an order page. */
export function TurnCard({ order, mayAct, action }: TurnCardProps) {
  const t = useTranslations('order');
  const turn = useTurnWords();
  const day = useDayWords();
  const about = useAbout(order);
  const forecast = useForecastWords();
  const isComing = order.moves.includes('doubt') || order.moves.includes('issue');
  const { actor } = order.next;
  const mine = actor === 'applicant' && mayAct;
  const Icon = icons[actor];
  return (
    <section
      aria-label={t('turn.label')}
      className={cx(
        'rounded-lg border border-line bg-surface p-5 sm:p-6',
        mine ? 'border-l-4 border-l-seal' : 'border-l-4 border-l-control',
      )}
    >
      <h2 className="flex items-center gap-3 text-2xl font-semibold">
        <Icon aria-hidden className={cx('size-7 shrink-0', mine ? 'text-seal' : 'text-soft')} />
        {turn(actor, order.representative?.name, mayAct)}
      </h2>
      <p className="mt-2 max-w-[65ch]">{about}</p>
      {order.state === 'issued' && order.collectBefore ? (
        <p className="mt-2">{t('createBefore', { date: day(order.collectBefore) })}</p>
      ) : null}
      {actor === 'representative' || actor === 'us' || actor === 'ca' ? (
        <p className="mt-2 text-soft">{t('turn.nothingForYou')}</p>
      ) : null}
      {action ? <div className="mt-4 flex flex-wrap gap-3">{action}</div> : null}
      {isComing && order.state !== 'reissuing' ? <p className="mt-4">{forecast(order.forecast)}</p> : null}
      <p className="mt-4 text-sm text-soft">
        {t('turn.since')} <DateText at={order.stateSince} style="datetime" />
      </p>
    </section>
  );
}

/** What the open check says while checks run; else what the state means. */
function useAbout({ state, next, checks, representative }: OrderPageView): string {
  const t = useTranslations('order.about');
  const words = useCheckWords(representative);
  const open = checks.find(({ kind }) => kind === next.check);
  return state === 'validating' && open ? words(open.reason) : t(state);
}
