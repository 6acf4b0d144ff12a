'use client';

import { type ReactNode, useState } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import { Form } from '../form/form';
import type { SchemaLoader } from '../form/resolver';
import type { FormAction } from '../form/use-submit';
import { Notice } from '../ui/notice';

interface MailedFormProps<Input extends FieldValues> {
  schema: SchemaLoader<Input>;
  defaults: DefaultValues<Input>;
  action: FormAction<Input, void>;
  /** What to do now that the mail is on its way. */
  sent: { readonly title: string; readonly text: string };
  children: ReactNode;
}

/** A form that ends in a mail: afterwards it says where to look. */
export function MailedForm<Input extends FieldValues>({ sent, children, ...form }: MailedFormProps<Input>) {
  const [isSent, setSent] = useState(false);
  if (isSent) {
    return (
      <Notice kind="success" title={sent.title} live>
        <p>{sent.text}</p>
      </Notice>
    );
  }
  return (
    <Form<Input, void> {...form} onSuccess={() => setSent(true)}>
      {children}
    </Form>
  );
}
