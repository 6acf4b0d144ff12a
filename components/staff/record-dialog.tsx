'use client';

import { type ReactNode, useState } from 'react';
import { Form } from '../form/form';
import { RadioGroup } from '../form/radio-group';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import type { FormAction } from '../form/use-submit';
import { Dialog, useCloseDialog } from '../ui/dialog';

type Judgement = { outcome: string; reason: string; tell: string };

interface Words {
  outcome: string;
  passed: string;
  failed: string;
  reason: string;
  hint: string;
  /** Asked only where the customer can be told something with it. */
  tell?: string;
  tellHint?: string;
  confirm: string;
}

interface JudgementFormProps {
  /** What recording does to the order. */
  children: ReactNode;
  words: Words;
  action: FormAction<Judgement, void>;
}

interface RecordDialogProps extends JudgementFormProps {
  trigger: ReactNode;
  title: string;
}

const schema = () => import('./schemas').then((rules) => rules.judgementSchema);

/** Records what the validation desk found about one check (S0-ACT-06). Each time it asks anew. */
export function RecordDialog({ trigger, title, ...form }: RecordDialogProps) {
  const [round, setRound] = useState(0);
  return (
    <Dialog trigger={{ text: trigger, size: 'sm' }} title={title}>
      <JudgementForm key={round} onDone={() => setRound(round + 1)} {...form} />
    </Dialog>
  );
}

function JudgementForm({ children, words, action, onDone }: JudgementFormProps & { onDone: () => void }) {
  const close = useCloseDialog();
  const finish = () => {
    close();
    onDone();
  };
  const options = [
    { value: 'passed', text: words.passed },
    { value: 'failed', text: words.failed },
  ];
  return (
    <Form schema={schema} defaults={{ outcome: '', reason: '', tell: '' }} action={action} onSuccess={finish}>
      {children}
      <RadioGroup name="outcome" label={words.outcome} options={options} columns={2} />
      <TextArea name="reason" label={words.reason} hint={words.hint} rows={3} spellCheck />
      {words.tell ? (
        <TextArea name="tell" label={words.tell} hint={words.tellHint} rows={3} spellCheck optional />
      ) : null}
      <SubmitButton>{words.confirm}</SubmitButton>
    </Form>
  );
}
