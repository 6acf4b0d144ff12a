'use client';

import { type ReactNode, useState } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { FieldProblemCode } from '@/lib/domain/field-problem';
import type { FormItemOf, QuestionId } from '@/lib/domain/request/form';
import type { ActionResult } from '@/lib/views/action-result';
import { Form } from '../form/form';
import type { AnswerFormProps } from './question-props';
import { SaveButton } from './save-button';
import { SaveSection, useIsSection } from './save-section';

interface Props<Q extends QuestionId, Typed extends FieldValues> extends AnswerFormProps {
  /** The question with the product's options. */
  item: FormItemOf<Q>;
  defaults: DefaultValues<Typed>;
  toAnswer: (typed: Typed) => unknown;
  /** What only reading the answer here can tell, by field; saved only when there is nothing. */
  refuse?: (typed: Typed) => Promise<Readonly<Record<string, FieldProblemCode>> | undefined>;
  children: ReactNode;
}

/** The form of one question: checked with its own rules, saved at once, then on to the next screen or where it is. */
export function AnswerForm<Q extends QuestionId, Typed extends FieldValues>(props: Props<Q, Typed>) {
  const { orderId, back, save, item, defaults, toAnswer, refuse, children } = props;
  const isSection = useIsSection();
  const [times, setTimes] = useState(0);
  const action = async (typed: Typed): Promise<ActionResult> => {
    const fields = await refuse?.(typed);
    if (fields) return { ok: false, problem: { code: 'invalid_input', fields } };
    return save({ orderId, question: item.question, answer: toAnswer(typed), back });
  };
  return (
    <Form<Typed>
      schema={() => import('./answer-rules').then(({ rulesOf }) => rulesOf(item, toAnswer))}
      defaults={defaults}
      action={action}
      onSuccess={() => setTimes((before) => before + 1)}
    >
      {children}
      {isSection ? <SaveSection times={times} /> : <SaveButton back={back} />}
    </Form>
  );
}
