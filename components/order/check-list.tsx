import { Clock } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { CheckView, OrderPageView } from '@/lib/views/order-view';
import { Tag } from '../ui/tag';
import { TaskList, TaskRow } from '../ui/task-list';
import { CheckAction } from './check-action';
import { useCheckWords, useUsualWords } from './use-check-words';

interface CheckListProps {
  order: OrderPageView;
  mayAct: boolean;
  /** Where questions and papers about a check go. */
  validationEmail: string;
}

/** The checks of an order (S0-1.4): each with state, owner, since when, usual duration and what to do. */
export function CheckList({ order, mayAct, validationEmail }: CheckListProps) {
  const t = useTranslations('order.checks');
  const done = order.checks.filter(({ state }) => state === 'passed').length;
  return (
    <section aria-labelledby="checks">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="checks" className="text-xl font-semibold">
          {t('title')}
        </h2>
        <p className="text-sm text-soft">{t('progress', { done, total: order.checks.length })}</p>
      </div>
      <p className="mb-4 max-w-[65ch] text-soft">{t('lead')}</p>
      <TaskList label={t('title')}>
        {order.checks.map((check) => (
          <CheckItem
            key={check.kind}
            check={check}
            order={order}
            mine={mayAct && check.owner === 'applicant'}
            validationEmail={validationEmail}
          />
        ))}
      </TaskList>
    </section>
  );
}

interface CheckItemProps {
  check: CheckView;
  order: OrderPageView;
  mine: boolean;
  validationEmail: string;
}

function CheckItem({ check, order, mine, validationEmail }: CheckItemProps) {
  const usual = useUsualWords();
  const { state, owner, since, action } = check;
  const words = useCheckWords(order.representative);
  return (
    <TaskRow
      name={<CheckName check={check} />}
      state={state}
      owner={owner}
      mine={mine}
      since={since}
      usual={state === 'todo' || state === 'busy' ? usual(check.usualMinutes) : undefined}
      todo={<p>{words(check.reason, check.progress)}</p>}
      action={
        mine && action ? (
          <CheckAction action={action} order={order} validationEmail={validationEmail} />
        ) : undefined
      }
    />
  );
}

function CheckName({ check: { kind, late } }: { check: CheckView }) {
  const t = useTranslations('check');
  const own = t(`kind.${kind}`);
  const guide = t(`guideName.${kind}`);
  return (
    <span className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
      {own}
      {guide === own ? null : (
        <span className="text-sm font-normal text-soft" lang="en">
          {guide}
        </span>
      )}
      {late ? (
        <Tag tone="warning">
          <Clock aria-hidden className="size-4 shrink-0" />
          {t('late')}
        </Tag>
      ) : null}
    </span>
  );
}
