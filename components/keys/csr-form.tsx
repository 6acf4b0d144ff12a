'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { FileDrop } from '../form/file-drop';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import { CsrGlance } from './csr-glance';
import type { KeyActions, KeyScreen } from './key-view';
import { readOwnCsr } from './read-own-csr';

interface CsrFormProps {
  view: Pick<KeyScreen, 'generation' | 'commonName'>;
  reissue: KeyActions['reissue'];
}

type Typed = { csr: string; file: File | null };

const schema = () => import('./schemas').then((rules) => rules.csrFormSchema);

/** S0-1.5.2g: a CSR of one's own. It is read in this browser first; what is not a sound CSR is not sent. */
export function CsrForm({ view, reissue }: CsrFormProps) {
  const t = useTranslations('createCertificate.csr');
  const router = useRouter();
  const send = async ({ csr }: Typed): Promise<ActionResult<void>> => {
    const read = await readOwnCsr(csr, view);
    if (!read.ok) return { ok: false, problem: { code: 'invalid_input', fields: { csr: read.problem } } };
    return reissue({ csr: read.pem });
  };
  return (
    <section className="space-y-4">
      <h2 className="text-xl font-semibold">{t('title')}</h2>
      <p className="max-w-[65ch]">{t('text')}</p>
      <Form<Typed, void>
        schema={schema}
        defaults={{ csr: '', file: null }}
        action={send}
        onSuccess={() => router.refresh()}
      >
        <TextArea name="csr" rows={8} mono label={t('label')} hint={t('hint')} />
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
    </section>
  );
}
