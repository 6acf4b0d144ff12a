'use client';

import { useEffect, useRef, useState } from 'react';
import { AppStep } from './app-step';
import { ChoosePassword } from './choose-password';
import { CodesAgainStep } from './codes-again-step';
import { CodesStep } from './codes-step';
import { QuestionsStep } from './questions-step';
import { SetUpPassword } from './set-up-password';
import type { SetUpActions, SetUpView } from './set-up-view';

interface SetUpFlowProps {
  view: SetUpView;
  actions: SetUpActions;
}

/**
 * The three steps of the set-up. The server says which one is next; the recovery codes live in this component alone,
 * because they are shown once and nowhere kept.
 */
export function SetUpFlow({ view, actions }: SetUpFlowProps) {
  const [codes, setCodes] = useState<readonly string[]>();
  const frame = useFocusOnNewStep(codes ? 'shown' : view.step);
  return (
    <div ref={frame} tabIndex={-1} className="outline-none">
      {codes ? (
        <CodesStep codes={codes} username={view.username} action={actions.finish} />
      ) : view.step === 'password' ? (
        <SetUpPassword username={view.username} action={actions.givePassword} />
      ) : view.step === 'choose_password' ? (
        <ChoosePassword username={view.username} action={actions.choosePassword} />
      ) : view.step === 'questions' ? (
        <QuestionsStep action={actions.giveQuestions} />
      ) : view.step === 'authenticator' ? (
        <AppStep view={view} action={actions.confirmApp} onCodes={setCodes} />
      ) : (
        <CodesAgainStep codeOwed={view.codeOwed} action={actions.showCodes} onCodes={setCodes} />
      )}
    </div>
  );
}

/** Brings reader, keyboard and screen reader to the top of a new step; the step the page opens with is left alone. */
function useFocusOnNewStep(step: string) {
  const frame = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo(0, 0);
    frame.current?.focus({ preventScroll: true });
  }, [step]);
  return frame;
}
