import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { dateText } from '@/lib/views/date-text';
import type { OpenWorkView } from '@/lib/views/staff-view';
import { ReasonDialog } from '../staff/reason-dialog';
import { WorkActs, type WorkServerActions } from '../staff/work-acts';
import { WorkText } from '../staff/work-item';
import { Tag } from '../ui/tag';

type ActWithReason = (id: string, typed: { reason: string }) => Promise<ActionResult<void>>;

export interface DeskWorkActions extends WorkServerActions {
  putAside: ActWithReason;
  again: ActWithReason;
}

interface DeskWorkProps {
  work: readonly OpenWorkView[];
  acts: DeskWorkActions;
}

/** What waits for us about this order, and what we put aside; each with its acts. */
export function DeskWork({ work, acts }: DeskWorkProps) {
  const t = useTranslations('validation.order.work');
  if (work.length === 0) return <p className="text-soft">{t('none')}</p>;
  return (
    <ul className="divide-y divide-line">
      {work.map((item) => (
        <li key={item.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-3">
          <div className="min-w-0 font-medium">
            <WorkText item={item} />
            <Taken item={item} />
          </div>
          <div className="flex flex-wrap items-center gap-2">
            <WorkActs item={item} acts={acts} />
            <WaitAct item={item} acts={acts} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Taken({ item: { takenBy, takenByMe, waitsSince, waitsFor } }: { item: OpenWorkView }) {
  const t = useTranslations('validation.order.work');
  const work = useTranslations('staffWork');
  const locale = useLocale();
  return (
    <span className="mt-1 flex flex-wrap gap-2 text-sm font-normal">
      {takenBy ? <Tag>{takenByMe ? work('takenByMe') : work('taken', { name: takenBy })}</Tag> : null}
      {waitsSince ? (
        <span className="wrap-anywhere text-soft">
          {t('waiting', { date: dateText(waitsSince, locale, 'datetime'), why: waitsFor ?? '' })}
        </span>
      ) : null}
    </span>
  );
}

function WaitAct({ item, acts }: { item: OpenWorkView; acts: DeskWorkActions }) {
  const t = useTranslations('validation.order.work');
  const hint = useTranslations('staff.reason')('hint');
  // A call has its own moment, and an answer of the CA is not the customer's to give.
  if (!item.mayDo || item.kind === 'appointment' || item.kind === 'ca_unclear') return null;
  const which = item.waitsSince ? 'again' : 'aside';
  return (
    <ReasonDialog
      key={which}
      trigger={{ text: t(which), size: 'sm', variant: 'quiet' }}
      title={t(`${which}Title`)}
      label={t(`${which}Label`)}
      hint={hint}
      confirm={t(which)}
      action={(which === 'again' ? acts.again : acts.putAside).bind(null, item.id)}
    >
      <p>{t(`${which}Text`)}</p>
    </ReasonDialog>
  );
}
