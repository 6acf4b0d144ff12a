'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { FieldProblemCode } from '@/lib/domain/field-problem';
import type { ShownProblem } from '@/lib/views/action-result';
import { useProblemText } from '../ui/problem-text';
import type { Draft } from './use-draft';

/** What is wrong, in words, at its place. */
export interface SendProblem {
  readonly body?: string | undefined;
  readonly files?: string | undefined;
  readonly whole?: string | undefined;
}

export interface SendState {
  readonly busy: boolean;
  readonly sent: boolean;
  readonly problem: SendProblem | null;
}

/**
 * Sends a message with its files. The same message keeps its id until it has arrived, so that one sent again after a lost
 * connection is kept once; whatever goes wrong, words and files stay where they are.
 */
export function useSendMessage(source: string, onSent: () => void) {
  const unreachable = useTranslations('thread.form')('unreachable');
  const explain = useExplain();
  const { refresh } = useRouter();
  const id = useRef<string>(undefined);
  const [state, setState] = useState<SendState>({ busy: false, sent: false, problem: null });
  const send = async (draft: Draft, files: readonly File[]) => {
    if (state.busy) return;
    setState({ busy: true, sent: false, problem: null });
    id.current ??= crypto.randomUUID();
    const response = await post(source, { ...draft, messageId: id.current }, files);
    if (!response) {
      setState({ busy: false, sent: false, problem: { whole: unreachable } });
    } else if (response.ok) {
      id.current = undefined;
      onSent();
      setState({ busy: false, sent: true, problem: null });
      refresh();
    } else {
      const problem: ShownProblem | null = await response.json().catch(() => null);
      setState({
        busy: false,
        sent: false,
        problem: problem ? explain(problem, files) : { whole: unreachable },
      });
    }
  };
  return { ...state, send };
}

async function post(source: string, message: Draft & { messageId: string }, files: readonly File[]) {
  const form = new FormData();
  form.set('messageId', message.messageId);
  form.set('body', message.body);
  form.set('check', message.check);
  form.set('internal', String(message.internal));
  for (const file of files) form.append('files', file);
  try {
    return await fetch(source, { method: 'POST', body: form });
  } catch {
    return undefined;
  }
}

/** Words for a refusal: at the message, at the files with the name of the one it is about, or above the form. */
function useExplain() {
  const words = useProblemText();
  const fields = useTranslations('field') as (code: FieldProblemCode) => string;
  const t = useTranslations('thread.form');
  return (problem: ShownProblem, files: readonly File[]): SendProblem => {
    const { body, ...others } = problem.fields ?? {};
    const [place, code] = Object.entries(others)[0] ?? [];
    const file = files[Number(place?.split('.')[1])];
    const said = code && fields(code);
    return {
      body: body && fields(body),
      files: said && (file ? t('fileProblem', { name: file.name, problem: said }) : said),
      whole: body || said ? undefined : words(problem),
    };
  };
}
