'use client';

import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState, useTransition } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import { Button } from './button';
import { Dialog, type DialogTrigger, useCloseDialog } from './dialog';
import { Notice } from './notice';
import { useProblemText } from './problem-text';
import { useStepUp } from './step-up';

interface ConfirmProps {
  /** What will happen and whether it can be undone. */
  children: ReactNode;
  /** Names the act: "Bestelling annuleren", never "OK". */
  confirmText: string;
  danger?: boolean;
  action: () => Promise<ActionResult<unknown>>;
}

interface ConfirmDialogProps extends ConfirmProps {
  trigger: DialogTrigger;
  title: string;
}

/** Asks once more before an act that is hard to undo, does it, and says when it did not work. */
export function ConfirmDialog({ trigger, title, ...confirm }: ConfirmDialogProps) {
  return (
    <Dialog trigger={trigger} title={title}>
      <Confirmation {...confirm} />
    </Dialog>
  );
}

function Confirmation({ children, confirmText, danger, action }: ConfirmProps) {
  const t = useTranslations('ui');
  const close = useCloseDialog();
  const { run, busy, problem } = useAct(action, close);
  return (
    <div className="space-y-4">
      <div className="space-y-2">{children}</div>
      {problem ? (
        <Notice kind="danger" live>
          {problem}
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button variant={danger ? 'danger' : 'primary'} busy={busy} busyText={t('busy')} onClick={run}>
          {confirmText}
        </Button>
        <Button variant="secondary" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

function useAct(action: ConfirmProps['action'], onDone: () => void) {
  const words = useProblemText();
  const stepUp = useStepUp();
  const unreachable = useTranslations('form')('unreachable');
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();
  const run = () =>
    start(async () => {
      setProblem(undefined);
      try {
        const result = await stepUp(action);
        if (result.ok) onDone();
        else setProblem(words(result.problem));
      } catch (error) {
        unstable_rethrow(error);
        setProblem(unreachable);
      }
    });
  return { run, busy, problem };
}
