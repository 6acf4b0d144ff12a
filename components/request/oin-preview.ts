import { parseOin } from '@/lib/domain/numbers/oin';
import { type OinPart, oinParts } from '@/lib/domain/numbers/oin-parts';
import { answerSchema } from '@/lib/domain/request/answers';
import type { FormItemOf } from '@/lib/domain/request/form';

/** The number that an answer gives, taken apart; empty while the answer is not right yet. */
export function previewOin(item: FormItemOf<'oin'>, answer: unknown): readonly OinPart[] {
  const parsed = answerSchema(item).safeParse(answer);
  if (!parsed.success || !parsed.data.include) return [];
  const oin = parseOin(parsed.data.number);
  return oin.ok ? oinParts(oin.value) : [];
}
