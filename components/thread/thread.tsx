import { useTranslations } from 'next-intl';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import { messagesAtOnce } from '@/lib/domain/thread/message';
import type { ThreadView } from '@/lib/views/thread-view';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { LiveThread } from './live-thread';
import { MessageForm } from './message-form';
import { MessageList } from './message-list';

interface ThreadProps {
  thread: ThreadView;
  /** What a message can be about. */
  checks: readonly CheckKind[];
}

/** The conversation between a customer and the validation desk, for either side (M44). */
export function Thread({ thread, checks }: ThreadProps) {
  const t = useTranslations('thread');
  const { orderId, side, mayWrite, messages, questions, draft, version } = thread;
  const source =
    side === 'desk' ? `/api/staff/orders/${orderId}/messages` : `/api/orders/${orderId}/messages`;
  const newest = messages.findLast(({ isNew }) => isNew);
  return (
    <div className="space-y-6">
      {side === 'customer' && questions.length > 0 ? <Asked questions={questions} /> : null}
      {/* On the page of the desk the panel around it has this heading. */}
      {side === 'customer' ? <h2 className="sr-only">{t('sectionTitle')}</h2> : null}
      {thread.older > 0 ? <Older thread={thread} /> : null}
      <MessageList thread={thread} />
      <LiveThread
        source={source}
        version={version}
        count={messages.length}
        unseen={mayWrite ? newest?.id : undefined}
      />
      {mayWrite ? (
        <section aria-labelledby="write" className="border-t border-line pt-6">
          <h2 id="write" className="mb-4 text-xl font-semibold">
            {t('form.title')}
          </h2>
          <MessageForm source={source} side={side} draft={draft} questions={questions} checks={checks} />
        </section>
      ) : (
        <p className="text-soft">{t(side === 'desk' ? 'readOnlyDesk' : 'readOnly')}</p>
      )}
    </div>
  );
}

function Older({ thread: { older, messages } }: { thread: ThreadView }) {
  const t = useTranslations('thread');
  return (
    <LinkButton href={`?show=${messages.length + messagesAtOnce}`} variant="secondary">
      {t('older', { count: older })}
    </LinkButton>
  );
}

function Asked({ questions }: { questions: readonly CheckKind[] }) {
  const t = useTranslations('thread.question');
  const kinds = useTranslations('check.kind');
  return (
    <Notice kind="warning" title={t('title')}>
      <p>{t('text', { checks: questions.map((check) => kinds(check)).join(', ') })}</p>
    </Notice>
  );
}
