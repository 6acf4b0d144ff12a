'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Dialog, useCloseDialog } from '../ui/dialog';
import { Named } from './named';

type Typed = { name: string };

const schema = () => import('./schemas').then((rules) => rules.authenticatorNameSchema);

interface RenameAppProps {
  name: string;
  action: FormAction<Typed, void>;
}

/** Another name for an app; each time the dialog opens with the name it has. */
export function RenameApp({ name, action }: RenameAppProps) {
  const t = useTranslations('security.apps');
  const [round, setRound] = useState(0);
  const trigger = { text: <Named text={t('rename')} full={t('renameOf', { name })} />, size: 'sm' } as const;
  return (
    <Dialog trigger={trigger} title={t('renameOf', { name })}>
      <NameForm key={`${name} ${round}`} name={name} action={action} onDone={() => setRound(round + 1)} />
    </Dialog>
  );
}

function NameForm({ name, action, onDone }: RenameAppProps & { onDone: () => void }) {
  const t = useTranslations('security.apps');
  const close = useCloseDialog();
  const finish = () => {
    close();
    onDone();
  };
  return (
    <Form<Typed, void> schema={schema} defaults={{ name }} action={action} onSuccess={finish}>
      <TextField name="name" label={t('name')} hint={t('nameHint')} autoComplete="off" width="full" />
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  );
}
