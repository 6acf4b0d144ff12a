'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Button } from '../ui/button';
import { PageHeader } from '../ui/page-header';
import { CodeField } from './code-field';

const codeSchema = () => import('./schemas').then((rules) => rules.codeSchema);
const recoveryCodeSchema = () => import('./schemas').then((rules) => rules.recoveryCodeSchema);

interface CodeStepProps {
  giveCode: FormAction<{ code: string; next: string }, never>;
  giveRecoveryCode: FormAction<{ recoveryCode: string; next: string }, never>;
  next: string;
  /** Where signing in begins anew. */
  restart: string;
}

/** The second factor: the code of the app, or a recovery code for who has no phone at hand. */
export function CodeStep(props: CodeStepProps) {
  const t = useTranslations('signIn');
  const [way, setWay] = useState<'code' | 'recovery'>('code');
  return (
    <>
      <PageHeader title={t(`${way}.title`)} lead={t(`${way}.lead`)} />
      {way === 'code' ? <CodeForm {...props} /> : <RecoveryForm {...props} />}
      <div className="mt-8 flex flex-col items-start gap-2 border-t border-line pt-4">
        <Button
          variant="quiet"
          className="text-left"
          onClick={() => setWay(way === 'code' ? 'recovery' : 'code')}
        >
          {way === 'code' ? t('code.useRecovery') : t('recovery.useCode')}
        </Button>
        <Link href={props.restart} className="py-2 text-link underline underline-offset-4">
          {t('again')}
        </Link>
      </div>
    </>
  );
}

function CodeForm({ giveCode, next }: CodeStepProps) {
  const t = useTranslations('signIn.code');
  return (
    <Form schema={codeSchema} defaults={{ code: '', next }} action={giveCode}>
      <CodeField label={t('label')} hint={t('hint')} />
      <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
    </Form>
  );
}

function RecoveryForm({ giveRecoveryCode, next }: CodeStepProps) {
  const t = useTranslations('signIn.recovery');
  return (
    <Form schema={recoveryCodeSchema} defaults={{ recoveryCode: '', next }} action={giveRecoveryCode}>
      <TextField
        name="recoveryCode"
        label={t('label')}
        hint={t('hint')}
        autoComplete="off"
        autoCapitalize="characters"
        width="md"
        mono
      />
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  );
}
