import type { FormAction } from '../form/use-submit';
import type { TypedPhrases } from './caller-phrase-fields';
import type { SetUpEndTyped } from './schemas';

/** Where the set-up stands, as the server tells it. */
export type SetUpView =
  | { readonly step: 'password'; readonly username: string }
  | { readonly step: 'choose_password'; readonly username: string }
  | { readonly step: 'questions'; readonly username: string }
  | {
      readonly step: 'authenticator';
      readonly username: string;
      readonly secret: string;
      readonly uri: string;
    }
  | { readonly step: 'codes'; readonly username: string; readonly codeOwed: boolean };

/** What each step sends. */
export interface SetUpActions {
  readonly choosePassword: FormAction<{ password: string }, void>;
  readonly givePassword: FormAction<{ password: string }, void>;
  readonly giveQuestions: FormAction<TypedPhrases, void>;
  readonly confirmApp: FormAction<{ code: string; app: string }, readonly string[]>;
  readonly showCodes: FormAction<{ code: string }, readonly string[]>;
  readonly finish: FormAction<SetUpEndTyped, never>;
}
