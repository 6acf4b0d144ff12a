import { env } from '@/lib/base/env';
import type { Locale } from '@/lib/domain/locale';
import type { ProblemCode } from '@/lib/domain/problem';
import { requestLimits } from '@/lib/usecases/api-keys/count-request';
import type { ShownProblem } from '@/lib/views/action-result';
import { translator } from '@/lib/views/messages/translate';
import { problemStatus } from '../problem-status';
import { pointerTo } from './pointer';
import { longestBody } from './read-body';
import { allRefusals } from './refusals';
import type { ProblemDetails } from './shapes/problem';

/** The title of a type of problem; the same in every language and on every occasion. */
export const problemTitle = (code: ProblemCode): string =>
  code.charAt(0).toUpperCase() + code.slice(1).replaceAll('_', ' ');

/** Programs get English, unless they ask for Dutch first. */
export function languageOf(headers: Headers): Locale {
  return /^\s*nl\b/i.test(headers.get('accept-language') ?? '') ? 'nl' : 'en';
}

interface Circumstances {
  readonly requestId: string;
  readonly locale: Locale;
  /** Whether what was sent stands in the address rather than in a body. */
  readonly inAddress: boolean;
}

/** A refusal as problem details (RFC 9457): its type leads to where it is explained. */
export function problemDetails(problem: ShownProblem, about: Circumstances): ProblemDetails {
  const { code, params = {}, fields = {} } = problem;
  // Which values a text takes depends on the code, which is known only now.
  const words = translator(about.locale, 'problem') as (
    code: ProblemCode,
    values?: ShownProblem['params'],
  ) => string;
  const errors = Object.entries(fields).map(([field, fieldCode]) => ({
    ...(about.inAddress ? { parameter: field } : { pointer: pointerTo(field) }),
    code: fieldCode,
    detail: translator(about.locale, 'field')(fieldCode),
  }));
  return {
    type: `${env().APP_URL}/developers#problem-${code}`,
    title: problemTitle(code),
    status: problemStatus(code),
    detail: words(code, params),
    code,
    requestId: about.requestId,
    ...(errors.length > 0 && { errors }),
  };
}

/** Stand-ins for what the words of a refusal name, where no refusal is at hand. */
const shownParams = {
  scope: '…',
  allowed: '…',
  most: longestBody,
  minutes: Math.ceil(requestLimits.reads.perSeconds / 60),
};

/** Every refusal of the API with its status and its words, for the page for developers. */
export function explainedRefusals(locale: Locale) {
  const words = translator(locale, 'problem') as (code: ProblemCode, values?: object) => string;
  return allRefusals.map((code) => ({
    code,
    status: problemStatus(code),
    meaning: words(code, shownParams),
  }));
}
