import { CircleHelp, Clock, Hand, Loader, OctagonAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Tag, type TagTone } from './tag';
import { stateKey, type TaskOwner, type TaskState } from './task-state';

interface StatusTagProps {
  state: TaskState;
  owner: TaskOwner;
  /** True when the person looking is the one who acts. */
  mine: boolean;
}

/** The state of one task. Completed is plain text, so that open work stands out. */
export function StatusTag({ state, owner, mine }: StatusTagProps) {
  const t = useTranslations('ui.task.states');
  const words = t(stateKey(state, owner, mine));
  if (state === 'passed') return <span className="text-ink">{words}</span>;
  if (state === 'later') return <span className="text-soft">{words}</span>;
  const { tone, Icon } = look(state, mine);
  return (
    <Tag tone={tone}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {words}
    </Tag>
  );
}

function look(
  state: 'todo' | 'busy' | 'failed' | 'unclear',
  mine: boolean,
): { tone: TagTone; Icon: typeof Clock } {
  if (state === 'failed') return { tone: 'danger', Icon: OctagonAlert };
  if (state === 'unclear') return { tone: 'warning', Icon: CircleHelp };
  if (state === 'busy') return { tone: 'info', Icon: Loader };
  return mine ? { tone: 'seal', Icon: Hand } : { tone: 'plain', Icon: Clock };
}
