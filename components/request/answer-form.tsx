'use client';

import type { ReactNode } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { FormItemOf, QuestionId } from '@/lib/domain/request/form';
import { Form } from '../form/form';
import type { AnswerFormProps } from './question-props';
import { SaveButton } from './save-button';

interface Props<Q extends QuestionId, Typed extends FieldValues> extends AnswerFormProps {
  /** The question with the product's options. */
  item: FormItemOf<Q>;
  defaults: DefaultValues<Typed>;
  toAnswer: (typed: Typed) => unknown;
  children: ReactNode;
}

/** The form of one question: checked with its own rules, saved at once, then on to the next screen. */
export function AnswerForm<Q extends QuestionId, Typed extends FieldValues>(props: Props<Q, Typed>) {
  const { orderId, back, save, item, defaults, toAnswer, children } = props;
  return (
    <Form<Typed, never>
      schema={() => import('./answer-rules').then(({ rulesOf }) => rulesOf(item, toAnswer))}
      defaults={defaults}
      action={(typed) => save({ orderId, question: item.question, answer: toAnswer(typed), back })}
    >
      {children}
      <SaveButton back={back} />
    </Form>
  );
}
