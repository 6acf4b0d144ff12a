import type { ReactNode } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import type { FormAction } from '../form/use-submit';
import { Closed, Judging, Passed, Preparing, WrongPerson } from './after-app';
import { AppStep } from './app-step';
import type { ConsentTyped } from './consent-form';
import { ConsentStep } from './consent-step';
import { FaceToFace } from './face-to-face';
import type { FaceToFaceTyped } from './face-to-face-form';
import { FailedStep } from './failed-step';
import { type IdentityScreen, type IdentityStage, identityStage } from './identity-view';
import { InPersonStep } from './in-person-step';
import { Unreachable } from './unreachable';
import { WithdrawConsent } from './withdraw-consent';

export interface IdentityActions {
  readonly giveConsent: FormAction<ConsentTyped, void>;
  readonly retry: () => Promise<ActionResult<void>>;
  readonly askFaceToFace: FormAction<FaceToFaceTyped, void>;
  readonly callOff: () => Promise<ActionResult<void>>;
  readonly notMe: () => Promise<ActionResult<void>>;
  readonly withdraw: () => Promise<ActionResult<void>>;
}

interface IdentityStepsProps {
  view: IdentityScreen;
  actions: IdentityActions;
}

/** The identity page in the face that fits how far the check is. */
export function IdentitySteps({ view, actions }: IdentityStepsProps) {
  const faceToFace = <FaceToFace view={view} ask={actions.askFaceToFace} callOff={actions.callOff} />;
  const withdraw = view.mayWithdraw ? <WithdrawConsent withdraw={actions.withdraw} /> : null;
  const aside = (
    <>
      {faceToFace}
      {withdraw}
    </>
  );
  const faces: Record<IdentityStage, () => ReactNode> = {
    closed: () => <Closed view={view} />,
    wrong_person: () => <WrongPerson />,
    in_person: () => (
      <InPersonStep view={view} giveConsent={actions.giveConsent}>
        <FaceToFace view={view} ask={actions.askFaceToFace} callOff={actions.callOff} open />
      </InPersonStep>
    ),
    passed: () => (
      <Passed view={view}>
        {view.mayWithdraw ? <WithdrawConsent after withdraw={actions.withdraw} /> : null}
      </Passed>
    ),
    submitted: () => <Judging>{withdraw}</Judging>,
    failed: () => (
      <FailedStep view={view} retry={actions.retry}>
        {aside}
      </FailedStep>
    ),
    consent: () => (
      <ConsentStep view={view} giveConsent={actions.giveConsent} notMe={actions.notMe}>
        {faceToFace}
      </ConsentStep>
    ),
    preparing: () => <Preparing />,
    unreachable: () => <Unreachable />,
    app: () =>
      view.app ? (
        <AppStep view={view} app={view.app} notMe={actions.notMe}>
          {aside}
        </AppStep>
      ) : null,
  };
  return faces[identityStage(view)]();
}
