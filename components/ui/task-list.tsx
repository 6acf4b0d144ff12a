import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { DateText } from './date-text';
import { StatusTag } from './status-tag';
import type { TaskOwner, TaskState } from './task-state';

/** The hub of an order or a request: every task with whose turn it is. Rows are {@link TaskRow}. */
export function TaskList({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ul
      aria-label={label}
      className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface"
    >
      {children}
    </ul>
  );
}

export interface TaskRowProps {
  name: ReactNode;
  state: TaskState;
  owner: TaskOwner;
  /** True when the person looking is the one who acts: only then may the row look like homework. */
  mine: boolean;
  since?: Date | undefined;
  /** How long it usually takes, in words: "1 tot 3 werkdagen". */
  usual?: ReactNode;
  /** What happens now or what to do, in one or two sentences. */
  todo?: ReactNode;
  /** Button or link that does it; shown only when it can be done. */
  action?: ReactNode;
}

/** One task: name, state, whose turn, since when, how long, what to do, and the button to do it. */
export function TaskRow({ name, state, owner, mine, since, usual, todo, action }: TaskRowProps) {
  const attention = mine && (state === 'todo' || state === 'failed');
  const open = state !== 'passed' && state !== 'later';
  return (
    <li
      className={cx(
        'grid gap-x-6 gap-y-2 border-l-4 px-4 py-4 sm:px-5 md:grid-cols-[minmax(0,1fr)_auto]',
        attention
          ? state === 'failed'
            ? 'border-l-danger'
            : 'border-l-seal'
          : 'border-l-transparent forced-colors:border-l-0',
      )}
    >
      <div className="min-w-0">
        <p
          className={cx(
            'flex items-center gap-2',
            open ? 'font-semibold' : state === 'later' ? 'text-soft' : '',
          )}
        >
          {state === 'passed' ? <Check aria-hidden className="size-5 shrink-0 text-success" /> : null}
          {name}
        </p>
        {todo && state !== 'passed' ? (
          <div className="mt-1 max-w-[60ch] text-sm text-soft">{todo}</div>
        ) : null}
      </div>
      <div className="md:text-right">
        <StatusTag state={state} owner={owner} mine={mine} />
      </div>
      {open ? <TaskFacts owner={owner} mine={mine} since={since} usual={usual} /> : null}
      {action ? <div className="md:col-start-2 md:text-right">{action}</div> : null}
    </li>
  );
}

function TaskFacts({ owner, mine, since, usual }: Pick<TaskRowProps, 'owner' | 'mine' | 'since' | 'usual'>) {
  const t = useTranslations('ui.task');
  const who =
    owner === 'applicant' && !mine
      ? t('owners.applicantOther')
      : mine
        ? t('owners.applicant')
        : t(`owners.${owner}`);
  return (
    <dl className="flex flex-wrap items-baseline gap-x-5 gap-y-0.5 text-sm md:col-start-1">
      <Fact term={t('owner')}>{who}</Fact>
      {since ? (
        <Fact term={t('since')}>
          <DateText at={since} style="datetime" />
        </Fact>
      ) : null}
      {usual ? <Fact term={t('usual')}>{usual}</Fact> : null}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex gap-1.5">
      <dt className="text-soft after:content-[':']">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
