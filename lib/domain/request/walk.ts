import { fieldProblems } from '../checked';
import type { FieldProblemCode } from '../field-problem';
import { type Answers, answerSchema } from './answers';
import { type FormItem, optionalQuestions, type QuestionId, type RequestForm } from './form';

export type QuestionState = 'empty' | 'faulty' | 'complete';

export interface QuestionStep {
  readonly question: QuestionId;
  readonly state: QuestionState;
  /** Field inside the question → what is wrong; empty unless faulty. */
  readonly problems: Readonly<Record<string, FieldProblemCode>>;
}

export interface Walk {
  readonly steps: readonly QuestionStep[];
  /** The question to open next; null when all are complete. */
  readonly firstOpen: QuestionId | null;
  readonly complete: boolean;
  /** The parsed answers of the complete questions. */
  readonly answers: Partial<Answers>;
}

/**
 * Walks the product's questions over the stored answers: what is complete, what is not looked at yet, what is
 * faulty. Completeness is never stored; it is always found by walking.
 */
export function walk(form: RequestForm, answers: unknown): Walk {
  const given = isRecord(answers) ? answers : {};
  const parsed: Partial<Record<QuestionId, unknown>> = {};
  const steps = form.map((item) => stepOf(item, given[item.question], parsed));
  const firstOpen = steps.find(isOpen)?.question ?? null;
  return { steps, firstOpen, complete: firstOpen === null, answers: parsed as Partial<Answers> };
}

/** A question that may be left out is open only while what was filled in is wrong. */
export function isOpen({ question, state }: QuestionStep): boolean {
  return state === 'faulty' || (state === 'empty' && !optionalQuestions.has(question));
}

function stepOf(item: FormItem, answer: unknown, parsed: Partial<Record<QuestionId, unknown>>): QuestionStep {
  const { question } = item;
  if (isEmpty(answer)) return { question, state: 'empty', problems: {} };
  const result = answerSchema(item).safeParse(answer);
  if (!result.success) return { question, state: 'faulty', problems: fieldProblems(result.error) };
  parsed[question] = result.data;
  return { question, state: 'complete', problems: {} };
}

function isEmpty(answer: unknown): boolean {
  return answer === undefined || answer === null || (isRecord(answer) && Object.keys(answer).length === 0);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
