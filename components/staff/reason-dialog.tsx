'use client';

import { type ReactNode, useState } from 'react';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import type { FormAction } from '../form/use-submit';
import { Dialog, type DialogTrigger, useCloseDialog } from '../ui/dialog';

interface ReasonFormProps {
  /** What will happen. */
  children: ReactNode;
  label: string;
  hint: string;
  /** Names the act: "Activeer product". */
  confirm: string;
  danger?: boolean;
  /** What it is about leaves the page with it, button and all: the focus then goes to the page. */
  leaves?: boolean;
  action: FormAction<{ reason: string }, void>;
}

interface ReasonDialogProps extends ReasonFormProps {
  trigger: DialogTrigger;
  title: string;
}

const schema = () => import('./schemas').then((rules) => rules.reasonSchema);

/** Asks why before an act of staff, does it, and says when it did not work. Each time it asks anew. */
export function ReasonDialog({ trigger, title, ...form }: ReasonDialogProps) {
  const [round, setRound] = useState(0);
  return (
    <Dialog trigger={trigger} title={title}>
      <ReasonForm key={round} onDone={() => setRound(round + 1)} {...form} />
    </Dialog>
  );
}

function ReasonForm({
  children,
  label,
  hint,
  confirm,
  danger,
  leaves,
  action,
  onDone,
}: ReasonFormProps & { onDone: () => void }) {
  const close = useCloseDialog();
  const finish = () => {
    close();
    if (leaves) document.getElementById('content')?.focus();
    onDone();
  };
  return (
    <Form schema={schema} defaults={{ reason: '' }} action={action} onSuccess={finish}>
      {children}
      <TextArea name="reason" label={label} hint={hint} rows={3} spellCheck />
      <SubmitButton variant={danger ? 'danger' : 'primary'}>{confirm}</SubmitButton>
    </Form>
  );
}
