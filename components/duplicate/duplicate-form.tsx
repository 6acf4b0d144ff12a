'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LONGEST_PURPOSE } from '@/lib/domain/duplicate/duplicate';
import type { Generation } from '@/lib/domain/product/generations';
import type { ActionResult } from '@/lib/views/action-result';
import { FileDrop } from '../form/file-drop';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import { CsrGlance } from '../keys/csr-glance';
import { readOwnCsr } from '../keys/read-own-csr';

export type AskForDuplicate = (wish: { purpose: string; csr: string }) => Promise<ActionResult<void>>;

interface DuplicateFormProps {
  view: { readonly generation: Generation; readonly commonName: string };
  ask: AskForDuplicate;
}

type Typed = { purpose: string; csr: string; file: File | null };

const schema = () => import('./schemas').then((rules) => rules.duplicateFormSchema);

/** For which system, with the CSR made there. It is read in this browser first; what is not a sound CSR is not sent. */
export function DuplicateForm({ view, ask }: DuplicateFormProps) {
  const t = useTranslations('duplicate.form');
  const [asked, setAsked] = useState(0);
  const send = async ({ purpose, csr }: Typed): Promise<ActionResult<void>> => {
    const read = await readOwnCsr(csr, view);
    if (!read.ok) return { ok: false, problem: { code: 'invalid_input', fields: { csr: read.problem } } };
    return ask({ purpose, csr: read.pem });
  };
  return (
    <Form<Typed, void>
      key={asked}
      schema={schema}
      defaults={{ purpose: '', csr: '', file: null }}
      action={send}
      onSuccess={() => setAsked((times) => times + 1)}
    >
      <TextField name="purpose" label={t('purpose')} hint={t('purposeHint')} maxLength={LONGEST_PURPOSE} />
      <TextArea name="csr" rows={8} mono label={t('csr')} hint={t('csrHint')} />
      <FileDrop
        name="file"
        optional
        label={t('file')}
        kinds={['.csr', '.pem', '.req', '.p10', '.der', '.txt']}
        maxBytes={64_000}
      />
      <CsrGlance view={view} />
      <SubmitButton busyText={t('busy')}>{t('submit')}</SubmitButton>
    </Form>
  );
}
