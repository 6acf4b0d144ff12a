'use client';

import { type ReactNode, useState } from 'react';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Dialog, useCloseDialog } from '../ui/dialog';

interface GrantFormProps {
  /** What granting does. */
  children: ReactNode;
  words: { limit: string; limitHint: string; reason: string; hint: string; confirm: string };
  action: FormAction<{ limit: string; reason: string }, void>;
}

const schema = () => import('./schemas').then((rules) => rules.grantSchema);

/** Asks up to what amount an account may pay on invoice, and why. */
export function GrantDialog({
  trigger,
  title,
  ...form
}: GrantFormProps & { trigger: string; title: string }) {
  const [round, setRound] = useState(0);
  return (
    <Dialog trigger={{ text: trigger, variant: 'primary' }} title={title}>
      <GrantForm key={round} onDone={() => setRound(round + 1)} {...form} />
    </Dialog>
  );
}

function GrantForm({ children, words, action, onDone }: GrantFormProps & { onDone: () => void }) {
  const close = useCloseDialog();
  const finish = () => {
    close();
    onDone();
  };
  return (
    <Form schema={schema} defaults={{ limit: '', reason: '' }} action={action} onSuccess={finish}>
      {children}
      <TextField
        name="limit"
        label={words.limit}
        hint={words.limitHint}
        inputMode="numeric"
        width="sm"
        before="€"
        autoComplete="off"
      />
      <TextArea name="reason" label={words.reason} hint={words.hint} rows={3} spellCheck />
      <SubmitButton>{words.confirm}</SubmitButton>
    </Form>
  );
}
