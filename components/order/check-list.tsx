import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { CheckView, OrderPageView } from '@/lib/views/order-view';
import { TaskList, TaskRow } from '../ui/task-list';
import { CheckAction } from './check-action';
import { CheckName } from './check-name';
import { useCheckWords } from './use-check-words';
import { useUsualWords } from './use-usual-words';

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
      usual={state === 'todo' || state === 'busy' ? usual(check) : undefined}
      todo={
        <p>
          {words(check.reason, check.progress)} <PowerLink check={check} orderId={order.id} />
        </p>
      }
      action={
        mine && action ? (
          <CheckAction check={{ ...check, action }} order={order} validationEmail={validationEmail} />
        ) : undefined
      }
    />
  );
}

/** The power of attorney can be followed where it is not the applicant's turn; where it is, there is a button. */
function PowerLink({ check, orderId }: { check: CheckView; orderId: string }) {
  const t = useTranslations('check');
  if (check.action || !check.reason.startsWith('power_of_attorney_')) return null;
  return (
    <Link href={`/certificates/${orderId}/power-of-attorney`} className="link">
      {t('seePower')}
    </Link>
  );
}
