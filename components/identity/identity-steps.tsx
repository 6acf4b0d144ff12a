import type { ReactNode } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import type { FormAction } from '../form/use-submit';
import { Closed, Judging, Passed, Preparing } from './after-app';
import { AppStep } from './app-step';
import type { ConsentTyped } from './consent-form';
import { ConsentStep } from './consent-step';
import { FailedStep } from './failed-step';
import { type IdentityScreen, type IdentityStage, identityStage } from './identity-view';
import { Unreachable } from './unreachable';

export interface IdentityActions {
  readonly giveConsent: FormAction<ConsentTyped, void>;
  readonly retry: () => Promise<ActionResult<void>>;
  readonly askFaceToFace: FormAction<{ phone: string }, void>;
}

interface IdentityStepsProps {
  view: IdentityScreen;
  actions: IdentityActions;
}

/** The identity page in the face that fits how far the check is. */
export function IdentitySteps({ view, actions }: IdentityStepsProps) {
  const faceToFace = {
    email: view.validationEmail,
    orderNumber: view.orderNumber,
    asked: view.faceToFaceAsked,
    action: actions.askFaceToFace,
  };
  const faces: Record<IdentityStage, () => ReactNode> = {
    closed: () => <Closed view={view} />,
    passed: () => <Passed view={view} />,
    submitted: () => <Judging />,
    failed: () => <FailedStep view={view} retry={actions.retry} faceToFace={faceToFace} />,
    consent: () => <ConsentStep view={view} giveConsent={actions.giveConsent} faceToFace={faceToFace} />,
    preparing: () => <Preparing />,
    unreachable: () => <Unreachable />,
    app: () => (view.app ? <AppStep view={view} app={view.app} faceToFace={faceToFace} /> : null),
  };
  return faces[identityStage(view)]();
}
