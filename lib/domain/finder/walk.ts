import { type EndId, ends, type OrderStep } from './ends';
import { firstQuestion, type Next, optionsOf, type QuestionId } from './questions';

/** One answer on the way; an address holds them as `?question=option`. */
export interface Step {
  readonly question: QuestionId;
  readonly option: string;
}

/** How far somebody has come: the answers that count, and what is next. */
export interface Walk {
  readonly steps: readonly Step[];
  readonly next: Next;
}

/**
 * Follows answers from the first question on. Stops at the first question without an answer that it knows, so that
 * any address, also an old or a mangled one, leads to a question or an end; whatever does not lie on the path is
 * left out.
 */
export function walk(answer: (question: QuestionId) => string | undefined): Walk {
  const steps: Step[] = [];
  let next: Next = { ask: firstQuestion };
  while ('ask' in next) {
    const question: QuestionId = next.ask;
    const given = answer(question);
    const chosen = optionNamed(question, given);
    if (!chosen) return { steps, next };
    steps.push({ question, option: chosen[0] });
    next = chosen[1];
  }
  return { steps, next };
}

function optionNamed(question: QuestionId, given: string | undefined) {
  return optionsOf(question).find(([option]) => option === given);
}

/** The order steps that count after these answers. */
export function orderStepsOf(end: EndId, steps: readonly Step[]): readonly OrderStep[] {
  return ends[end].steps.flatMap(({ step, when }) => {
    if (!when) return step;
    const { question, options } = when;
    return steps.some((given) => given.question === question && options.includes(given.option)) ? step : [];
  });
}

/** Every end that can still be reached from here. */
export function endsFrom(next: Next): ReadonlySet<EndId> {
  if ('end' in next) return new Set([next.end]);
  return new Set(optionsOf(next.ask).flatMap(([, after]) => [...endsFrom(after)]));
}

/** The slugs of the products that can still be the outcome. */
export function productsFrom(next: Next): ReadonlySet<string> {
  return new Set([...endsFrom(next)].flatMap((id) => ends[id].product ?? []));
}
