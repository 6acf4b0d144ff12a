import type { FieldProblemCode } from '@/lib/domain/field-problem';
import { contradiction, parseOin, type RegisteredNumbers } from '@/lib/domain/numbers/oin';
import type { Answers } from '@/lib/domain/request/answers';
import type { QuestionId, RequestForm } from '@/lib/domain/request/form';
import type { QuestionStep } from '@/lib/domain/request/walk';
import type { ValidityOffer } from '@/lib/domain/validity/offer';

/** A screen of the request: one question, or the summary with the terms at the end. */
export type RequestScreen = Exclude<QuestionId, 'agreements'> | 'check';

/** Each question after those it builds on: the number needs the organisation, the key the name. */
const byDependency = [
  'holder',
  'profile',
  'organisation',
  'oin',
  'domain',
  'validity',
  'key',
  'representative',
  'shipping',
] as const;

/** The screens of a product's form, in the order in which they are walked; the terms are part of the summary. */
export function screensOf(form: RequestForm): readonly RequestScreen[] {
  const asked = new Set(form.map(({ question }) => question));
  return [...byDependency.filter((question) => asked.has(question)), 'check'];
}

/** Screens that are not walked past: the summary leads to them for who wants them (S0-1.3.2e). */
export function extraScreensOf(form: RequestForm): readonly RequestScreen[] {
  return form.some(({ question }) => question === 'options') ? ['options'] : [];
}

interface Walked {
  readonly orderId: string;
  readonly form: RequestForm;
  readonly steps: readonly QuestionStep[];
}

/** The first screen that is not complete; the summary when all are. */
export function firstOpenScreen({ form, steps }: Pick<Walked, 'form' | 'steps'>): RequestScreen {
  const open = new Set(steps.filter(({ state }) => state !== 'complete').map(({ question }) => question));
  return screensOf(form).find((screen) => screen !== 'check' && open.has(screen)) ?? 'check';
}

/** The address of a screen; `back` returns to the summary after saving. */
export function screenPath(orderId: string, screen: RequestScreen, back = false): string {
  return `/certificates/${orderId}/request/${screen}${back ? '?back=check' : ''}`;
}

/** The page with all questions below each other. */
export function onePagePath(orderId: string): string {
  return `/certificates/${orderId}/request/all`;
}

/** Where to go after an answer: on to the next screen, or straight back to the summary when all is answered. */
export function screenAfter(
  { orderId, form, steps }: Walked,
  answered: RequestScreen,
  back: boolean,
): string {
  const screens = screensOf(form);
  const next = screens[screens.indexOf(answered) + 1] ?? 'check';
  return screenPath(orderId, back ? firstOpenScreen({ form, steps }) : next);
}

/** The screen where a refusal of the CA is cured. */
export function screenFor(problem: string | null): RequestScreen {
  switch (problem) {
    case 'ca_refused_csr':
      return 'key';
    case 'ca_refused_organisation':
      return 'organisation';
    case 'ca_refused_representative':
      return 'representative';
    case 'ca_refused_holder':
      return 'holder';
    case 'ca_refused_shipping':
      return 'shipping';
    case 'ca_refused_validity':
      return 'validity';
    default:
      return 'check';
  }
}

interface Combined {
  readonly answers: Partial<Answers>;
  readonly organisation: RegisteredNumbers | undefined;
  readonly validity: ValidityOffer;
}

/**
 * Answers that were good by themselves but do not fit together any more: the number of another organisation, a term
 * that has meanwhile become too long. The same rules refuse them at submission.
 */
export function conflictsOf({
  answers,
  organisation,
  validity,
}: Combined): Partial<Record<RequestScreen, FieldProblemCode>> {
  const conflicts: Partial<Record<RequestScreen, FieldProblemCode>> = {};
  const oin = answers.oin?.include ? parseOin(answers.oin.number) : undefined;
  const other = oin?.ok && organisation && contradiction(oin.value, organisation);
  if (other) conflicts.oin = other;
  if (answers.validity && !fits(answers.validity, validity)) conflicts.validity = 'validity_shortened';
  return conflicts;
}

function fits(answer: Answers['validity'], offer: ValidityOffer): boolean {
  if (answer.kind === 'until') return answer.date <= offer.until.date;
  if (answer.kind === 'days') return answer.days <= offer.days;
  return offer.years.some(({ choice, cappedBy }) => {
    return choice.kind === 'years' && choice.years === answer.years && cappedBy === null;
  });
}
