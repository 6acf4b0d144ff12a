import type { ReactNode } from 'react';
import type { JudgeNumber, RequestFindings } from '@/lib/views/request-findings';
import type { RequestScreen } from '@/lib/views/request-steps';
import type { LookUp, RequestScreenView, SaveAnswer, SearchByName } from '@/lib/views/request-view';
import type { SubmitRequest } from './use-submission';

/** What every question of the request is given, whoever answers it. */
export interface QuestionProps {
  readonly screen: RequestScreen;
  readonly request: RequestScreenView;
  /** What is found against the answers so far; only for the account's own people. */
  readonly found?: RequestFindings | undefined;
  /** Came from the summary: saving returns there. */
  readonly back: boolean;
  readonly validationEmail: string;
  readonly actions: {
    readonly save: SaveAnswer;
    readonly lookUp: LookUp;
    /** Only for the account's own people. */
    readonly search?: SearchByName;
    readonly judge?: JudgeNumber;
  };
}

/** What every screen of the applicant's own request is given: the last one submits it. */
export interface ScreenProps extends QuestionProps {
  /** Asking a colleague to answer this question, and how that stands. */
  readonly handover?: ReactNode;
  readonly actions: QuestionProps['actions'] & { readonly submit: SubmitRequest };
}

/** What every form of a question is given. */
export interface AnswerFormProps {
  readonly orderId: string;
  readonly back: boolean;
  readonly save: SaveAnswer;
}
