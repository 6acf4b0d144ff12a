import { z } from 'zod';
import { answerSchema } from '@/lib/domain/request/answers';
import type { FormItemOf, QuestionId } from '@/lib/domain/request/form';

/** The rules of one question for what stands in its form: the same schema as on the server, behind the mapping. */
export function rulesOf<Q extends QuestionId, Typed>(
  item: FormItemOf<Q>,
  toAnswer: (typed: Typed) => unknown,
): z.ZodType<unknown, Typed> {
  return z
    .custom<Typed>()
    .transform((typed): unknown => toAnswer(typed))
    .pipe(answerSchema(item));
}
