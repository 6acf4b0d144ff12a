'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { CheckKind } from '@/lib/domain/checks/check-kinds';
import type { ThreadView } from '@/lib/views/thread-view';
import { controlClass } from '../form/control-styles';
import { describedBy, FieldFrame } from '../form/field-frame';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { FilePicker } from './file-picker';
import { type Draft, useDraft } from './use-draft';
import { useSendMessage } from './use-send-message';

interface MessageFormProps {
  /** Where it is sent and its draft is kept. */
  source: string;
  side: ThreadView['side'];
  draft: ThreadView['draft'];
  /** What the customer still owes an answer about. */
  questions: readonly CheckKind[];
  /** What a message can be about. */
  checks: readonly CheckKind[];
}

/** Writing in the conversation. What is typed is kept as a draft, and is never lost to an error. */
export function MessageForm({ source, side, draft: begun, questions, checks }: MessageFormProps) {
  const t = useTranslations('thread.form');
  const answering = side === 'customer' ? questions[0] : undefined;
  const empty: Draft = { body: '', check: answering ?? '', internal: false };
  const [draft, setDraft] = useState<Draft>(begun ? { ...begun, check: begun.check ?? '' } : empty);
  const [files, setFiles] = useState<readonly File[]>([]);
  const kept = useDraft(source, draft);
  const { send, busy, sent, problem } = useSendMessage(source, () => {
    kept.sent();
    setDraft({ ...empty, check: '', internal: draft.internal });
    setFiles([]);
  });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(draft, files);
  };
  return (
    <form onSubmit={submit} method="post" noValidate className="space-y-5">
      <Refused problem={problem?.whole} />
      {side === 'desk' ? <Readers internal={draft.internal} onChange={change} /> : null}
      <Words draft={draft} onChange={change} problem={problem?.body} />
      <About value={draft.check} checks={checks} onChange={change} />
      <FilePicker files={files} onChange={setFiles} problem={problem?.files} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" busy={busy} busyText={t('sending')}>
          {draft.internal ? t('sendNote') : t('send')}
        </Button>
        <p role="status" className="text-sm text-soft">
          {sent && draft.body === '' ? t(draft.internal ? 'noteKept' : 'sent') : null}
          {draft.body !== '' && kept.state === 'kept' ? t('draftKept') : null}
          {draft.body !== '' && kept.state === 'failed' ? t('draftFailed') : null}
        </p>
      </div>
    </form>
  );
}

/** Gets the focus each time the message was not sent. */
function Refused({ problem }: { problem: string | undefined }) {
  const t = useTranslations('thread.form');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  if (!problem) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="danger" title={t('notSent')}>
        <p>{problem}</p>
      </Notice>
    </div>
  );
}

interface PartProps {
  onChange: (part: Partial<Draft>) => void;
}

function Words({ draft, onChange, problem }: PartProps & { draft: Draft; problem: string | undefined }) {
  const t = useTranslations('thread.form');
  const id = useId();
  const hint = t('bodyHint');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  return (
    <FieldFrame id={id} label={t('body')} hint={hint} error={problem}>
      <textarea
        ref={box}
        id={id}
        rows={6}
        spellCheck
        value={draft.body}
        onChange={(event) => onChange({ body: event.target.value })}
        className={controlClass(problem !== undefined, 'full')}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, hint, problem)}
      />
    </FieldFrame>
  );
}

function About({ value, checks, onChange }: PartProps & { value: string; checks: readonly CheckKind[] }) {
  const t = useTranslations('thread.form');
  const kinds = useTranslations('check.kind');
  const id = useId();
  if (checks.length === 0) return null;
  return (
    <FieldFrame id={id} label={t('about')}>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange({ check: event.target.value })}
        className={controlClass(false, 'lg')}
      >
        <option value="">{t('general')}</option>
        {checks.map((check) => (
          <option key={check} value={check}>
            {kinds(check)}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

function Readers({ internal, onChange }: PartProps & { internal: boolean }) {
  const t = useTranslations('thread.form');
  const name = useId();
  const choice = (value: boolean, text: ReactNode) => (
    <label className="flex min-h-9 cursor-pointer items-center gap-2">
      <input
        type="radio"
        name={name}
        checked={internal === value}
        onChange={() => onChange({ internal: value })}
        className="size-5 accent-brand"
      />
      {text}
    </label>
  );
  return (
    <fieldset>
      <legend className="font-semibold">{t('kind')}</legend>
      <div className="flex flex-wrap gap-x-6">
        {choice(false, t('forCustomer'))}
        {choice(true, t('forDesk'))}
      </div>
    </fieldset>
  );
}
