'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { EnrolApp, type EnrolmentView } from './enrol-app';

type Typed = { name: string };

const schema = () => import('./schemas').then((rules) => rules.authenticatorNameSchema);

interface AddAppProps {
  start: FormAction<Typed, EnrolmentView>;
  confirm: FormAction<{ code: string }, void>;
  /** Where it leads when the app is linked. */
  done: string;
}

/** One more app: its name first, then the QR code and the code that proves it. Needs the words of `setUp` too. */
export function AddApp({ start, confirm, done }: AddAppProps) {
  const t = useTranslations('security.apps');
  const router = useRouter();
  const [view, setView] = useState<EnrolmentView>();
  if (view) return <EnrolApp view={view} action={confirm} onSuccess={() => router.push(done)} />;
  return (
    <Form<Typed, EnrolmentView> schema={schema} defaults={{ name: '' }} action={start} onSuccess={setView}>
      <TextField name="name" label={t('name')} hint={t('nameHint')} autoComplete="off" />
      <SubmitButton>{t('next')}</SubmitButton>
    </Form>
  );
}
