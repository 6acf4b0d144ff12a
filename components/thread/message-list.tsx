import { Lock } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { dateText } from '@/lib/views/date-text';
import type { ThreadMessage, ThreadView } from '@/lib/views/thread-view';
import { cx } from '../ui/cx';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Tag } from '../ui/tag';
import { MessageFiles } from './message-files';
import { MessageText } from './message-text';

/** The conversation, oldest first; what this side has not seen is marked. */
export function MessageList({ thread: { messages, side } }: { thread: ThreadView }) {
  const t = useTranslations('thread');
  if (messages.length === 0) {
    return (
      <EmptyState title={t('empty.title')}>{t(side === 'desk' ? 'empty.textDesk' : 'empty.text')}</EmptyState>
    );
  }
  return (
    <ol aria-label={t('sectionTitle')} className="space-y-4">
      {messages.map((message) => (
        <li key={message.id} id={message.id} className="scroll-mt-6">
          <Message message={message} own={message.side === side} />
        </li>
      ))}
    </ol>
  );
}

function Message({ message, own }: { message: ThreadMessage; own: boolean }) {
  const { internal, isNew, body, files, at } = message;
  const t = useTranslations('thread');
  return (
    <article
      className={cx(
        'space-y-2 rounded-lg border px-4 py-3 sm:px-5',
        internal
          ? 'border-dashed border-warning bg-warning-soft'
          : own
            ? 'border-line bg-sunken sm:ml-8'
            : 'border-line bg-surface sm:mr-8',
        isNew && 'border-l-4 border-l-seal',
      )}
    >
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="font-semibold">
          <Author message={message} />
        </h3>
        <span className="text-sm text-soft">
          <DateText at={at} style="datetime" />
        </span>
        {isNew ? <Tag tone="seal">{t('isNew')}</Tag> : null}
        {internal ? (
          <Tag tone="warning">
            <Lock aria-hidden className="size-4 shrink-0" />
            {t('internal')}
          </Tag>
        ) : null}
      </header>
      <About message={message} />
      <MessageText body={body} />
      <MessageFiles files={files} />
      {own && !internal ? <Seen at={message.seenAt} /> : null}
    </article>
  );
}

function Author({ message: { side, mine, authorName } }: { message: ThreadMessage }) {
  const t = useTranslations('thread');
  const name = mine ? t('you') : authorName;
  return (
    <>
      {name} <span className="font-normal text-soft">· {t(side)}</span>
    </>
  );
}

function About({ message: { check } }: { message: ThreadMessage }) {
  const t = useTranslations('thread');
  const kinds = useTranslations('check.kind');
  return check ? <p className="text-sm text-soft">{t('about', { check: kinds(check) })}</p> : null;
}

function Seen({ at }: { at: Date | null }) {
  const t = useTranslations('thread');
  const locale = useLocale();
  return (
    <p className="text-sm text-soft">
      {at ? t('seen', { date: dateText(at, locale, 'datetime') }) : t('notSeen')}
    </p>
  );
}
