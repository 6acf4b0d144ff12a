import type { QuestionId } from '@/lib/domain/request/form';
import type { RequestScreenView } from './request-view';

/** A step with a colleague, as the applicant sees it. */
export interface HandoverView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly note: string;
  readonly state: 'asked' | 'answered';
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
  /** The colleague has opened the link at some time. */
  readonly opened: boolean;
}

/** The one step as the colleague sees it: who asks, what for, and the question with what it builds on. */
export interface StepView {
  readonly question: Exclude<QuestionId, 'agreements'>;
  readonly applicant: string;
  readonly account: string;
  readonly note: string;
  readonly state: 'asked' | 'answered';
  readonly request: RequestScreenView;
}
