'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { toBase64 } from '@/lib/pki/bytes';
import type { ActionResult } from '@/lib/views/action-result';
import { FileDrop } from '../form/file-drop';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';

type FileTyped = { label: string; file: File | null };
type AddressTyped = { label: string; address: string };

export interface WatchActions {
  readonly file: (input: { label: string; file: string }) => Promise<ActionResult<string>>;
  readonly address: FormAction<AddressTyped, string>;
}

const fileRules = () => import('./schemas').then((rules) => rules.fileForm);
const addressRules = () => import('./schemas').then((rules) => rules.addressForm);

/** Adds a certificate of another provider: from a file, or as a server shows it. */
export function WatchForms({ actions }: { actions: WatchActions }) {
  const t = useTranslations('watch');
  const send = async ({ label, file }: FileTyped) =>
    actions.file({ label, file: file ? toBase64(new Uint8Array(await file.arrayBuffer())) : '' });
  return (
    <div className="mt-10 grid gap-6 xl:grid-cols-2">
      <Card title={t('upload.title')} id="upload">
        <p className="mb-5 max-w-[65ch] text-soft">{t('upload.lead')}</p>
        <Again>
          {(done) => (
            <Form<FileTyped, string>
              schema={fileRules}
              defaults={{ label: '', file: null }}
              action={send}
              onSuccess={done}
            >
              <FileDrop
                name="file"
                label={t('upload.file')}
                kinds={['.pem', '.cer', '.crt', '.der', '.p7b', '.p7c', '.txt']}
                maxBytes={64_000}
              />
              <TextField name="label" optional label={t('upload.label')} hint={t('upload.labelHint')} />
              <SubmitButton busyText={t('upload.busy')}>{t('upload.submit')}</SubmitButton>
            </Form>
          )}
        </Again>
      </Card>
      <Card title={t('address.title')} id="address">
        <p className="mb-5 max-w-[65ch] text-soft">{t('address.lead')}</p>
        <Again>
          {(done) => (
            <Form<AddressTyped, string>
              schema={addressRules}
              defaults={{ label: '', address: '' }}
              action={actions.address}
              onSuccess={done}
            >
              <TextField
                name="address"
                label={t('address.address')}
                hint={t('address.addressHint')}
                autoCapitalize="none"
                autoComplete="off"
              />
              <TextField name="label" optional label={t('address.label')} />
              <SubmitButton busyText={t('address.busy')}>{t('address.submit')}</SubmitButton>
            </Form>
          )}
        </Again>
      </Card>
    </div>
  );
}

/** A form that is empty again after each success, and says what was done. */
function Again({ children }: { children: (done: (label: string) => void) => ReactNode }) {
  const t = useTranslations('watch');
  const [done, setDone] = useState({ count: 0, label: '' });
  return (
    <>
      {done.count > 0 ? (
        <Notice
          key={`notice ${done.count}`}
          kind="success"
          title={t('added', { label: done.label })}
          live
          className="mb-5"
        />
      ) : null}
      <div key={`form ${done.count}`}>
        {children((label) => setDone(({ count }) => ({ count: count + 1, label })))}
      </div>
    </>
  );
}
