'use client';

import { useTranslations } from 'next-intl';
import { certificateFileName } from '@/lib/pki/file-names';
import type { ActionResult } from '@/lib/views/action-result';
import { Form } from '../form/form';
import { PasswordField } from '../form/password-field';
import { SubmitButton } from '../form/submit-button';
import { TextField } from '../form/text-field';
import { Notice } from '../ui/notice';
import { CeremonyFaultNotice, CeremonyProgress } from './ceremony-progress';
import type { KeyCertificate, KeyScreen } from './key-view';
import type { Made } from './made';
import { type P12Typed, packFile } from './pack-file';
import { PassphraseOffer } from './passphrase-offer';
import { PasswordChecklist } from './password-checklist';
import { TargetChoice } from './target-choice';
import { useCeremony } from './use-ceremony';

interface P12FormProps {
  view: KeyScreen;
  certificate: KeyCertificate;
  sealedKey: string;
  onMade: (made: Made) => void;
}

const schema = () => import('./schemas').then((rules) => rules.p12Schema);

/** S0-1.5.2n to s: the password, and the file. The form is never sent: its action runs in this browser. */
export function P12Form({ view, certificate, sealedKey, onMade }: P12FormProps) {
  const t = useTranslations('createCertificate.password');
  const ceremony = useCeremony();
  const fileName = certificateFileName(view.commonName, 'p12');
  const make = async (typed: P12Typed): Promise<ActionResult<Made | null>> => {
    const packed = await packFile(ceremony, { view, certificate, sealedKey, typed });
    return {
      ok: true,
      value: 'p12' in packed ? madeOf({ view, certificate, fileName, typed, ...packed }) : null,
    };
  };
  return (
    <Form<P12Typed, Made | null>
      schema={schema}
      defaults={{ fileName, password: '', again: '', target: 'other', profile: 'modern' }}
      action={make}
      onSuccess={(made) => {
        if (made) onMade(made);
      }}
    >
      <h2 className="text-xl font-semibold">{t('title')}</h2>
      <Notice kind="warning">
        <p>{t('once')}</p>
      </Notice>
      <TargetChoice />
      <PassphraseOffer />
      <TextField
        name="fileName"
        readOnly
        autoComplete="username"
        width="full"
        label={t('fileName')}
        hint={t('fileNameHint')}
      />
      <PasswordField name="password" autoComplete="new-password" label={t('own')} hint={t('ownHint')} />
      <PasswordChecklist />
      <PasswordField name="again" autoComplete="new-password" label={t('again')} />
      <CeremonyFaultNotice ceremony={ceremony} />
      <div className="space-y-3">
        <SubmitButton>{t('submit')}</SubmitButton>
        <CeremonyProgress ceremony={ceremony} />
        <p className="text-sm text-soft">{t('stays')}</p>
      </div>
    </Form>
  );
}

interface Packed {
  view: KeyScreen;
  certificate: KeyCertificate;
  fileName: string;
  typed: P12Typed;
  p12: Made['p12'];
}

/** What is shown of the file that was made; all of it stays in this page. */
function madeOf({ view, certificate, fileName, typed: { password, target }, p12 }: Packed): Made {
  const { commonName, orderNumber, organisation } = view;
  const about = { commonName, orderNumber, organisation: organisation.name, notAfter: certificate.notAfter };
  return { fileName, p12, password, target, about };
}
