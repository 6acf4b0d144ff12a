import type { IdentityAside, IdentityState, ReviewFacts } from '../checks/check-facts';
import { type FaceToFaceState, isRunning } from './face-to-face';

interface Person {
  readonly identityState: IdentityState;
  /** Since when the mail that asks this person to show who they are is known to have reached nobody. */
  readonly mailLost: Date | undefined;
  readonly wrongPersonAt: Date | null;
  readonly consentWithdrawnAt: Date | null;
  readonly faceToFaces: readonly {
    readonly state: FaceToFaceState;
    readonly askedAt: Date;
    readonly plannedAt: Date | null;
  }[];
}

/** What stands in the way of the app for this person, or goes beside it; the first that holds. */
export function asideOf({
  wrongPersonAt,
  consentWithdrawnAt,
  faceToFaces,
  identityState,
  mailLost,
}: Person): IdentityAside | undefined {
  if (wrongPersonAt) return { kind: 'wrong_person', since: wrongPersonAt };
  const running = faceToFaces.find(({ state }) => isRunning(state));
  if (running) {
    const kind = running.state === 'planned' ? 'person_planned' : 'person_asked';
    return { kind, since: running.askedAt };
  }
  if (consentWithdrawnAt) return { kind: 'consent_withdrawn', since: consentWithdrawnAt };
  return mailLost && identityState === 'sent' ? { kind: 'mail_lost', since: mailLost } : undefined;
}

interface Reviewed {
  readonly reviewAskedAt: Date | null;
  readonly reviewDecision: 'approved' | 'declined' | null;
  readonly reviewedAt: Date | null;
}

/** How far the look of a colleague is; undefined when nobody was asked. A request that was sent back is over. */
export function reviewOf({ reviewAskedAt, reviewDecision, reviewedAt }: Reviewed): ReviewFacts | undefined {
  if (!reviewAskedAt) return undefined;
  return reviewDecision === 'approved' && reviewedAt
    ? { state: 'agreed', since: reviewedAt }
    : { state: 'asked', since: reviewAskedAt };
}
