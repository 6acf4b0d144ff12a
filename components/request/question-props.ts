import type { RequestScreen } from '@/lib/views/request-steps';
import type { LookUp, RequestScreenView, SaveAnswer } from '@/lib/views/request-view';
import type { SubmitRequest } from './use-submission';

/** What every screen of the request is given. */
export interface QuestionProps {
  readonly screen: RequestScreen;
  readonly request: RequestScreenView;
  /** Came from the summary: saving returns there. */
  readonly back: boolean;
  readonly validationEmail: string;
  readonly actions: {
    readonly save: SaveAnswer;
    readonly lookUp: LookUp;
    readonly submit: SubmitRequest;
  };
}

/** What every form of a question is given. */
export interface AnswerFormProps {
  readonly orderId: string;
  readonly back: boolean;
  readonly save: SaveAnswer;
}
