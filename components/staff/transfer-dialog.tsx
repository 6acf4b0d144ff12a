'use client';

import { type ReactNode, useState } from 'react';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Dialog, useCloseDialog } from '../ui/dialog';

interface TransferFormProps {
  /** What recording does. */
  children: ReactNode;
  words: { on: string; reference: string; referenceHint: string; confirm: string };
  action: FormAction<{ receivedOn: string; reason: string }, void>;
}

const schema = () => import('./product-schemas').then((rules) => rules.transferSchema);

/** Records that the money of an invoice came in by bank. */
export function TransferDialog({
  trigger,
  title,
  ...form
}: TransferFormProps & { trigger: string; title: string }) {
  const [round, setRound] = useState(0);
  return (
    <Dialog trigger={{ text: trigger, size: 'sm' }} title={title}>
      <TransferForm key={round} onDone={() => setRound(round + 1)} {...form} />
    </Dialog>
  );
}

function TransferForm({ children, words, action, onDone }: TransferFormProps & { onDone: () => void }) {
  const close = useCloseDialog();
  const finish = () => {
    close();
    onDone();
  };
  return (
    <Form schema={schema} defaults={{ receivedOn: '', reason: '' }} action={action} onSuccess={finish}>
      {children}
      <TextField name="receivedOn" type="date" label={words.on} width="sm" />
      <TextField name="reason" label={words.reference} hint={words.referenceHint} width="full" />
      <SubmitButton>{words.confirm}</SubmitButton>
    </Form>
  );
}
