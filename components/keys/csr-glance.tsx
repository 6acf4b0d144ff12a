'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useFieldText } from '../form/form-context';
import { Notice } from '../ui/notice';
import type { KeyScreen } from './key-view';
import { type OwnCsr, readOwnCsr } from './read-own-csr';

/** What the pasted or chosen CSR is, said on the spot. A chosen file that is one takes its place in the text field. */
export function CsrGlance({ view }: { view: Pick<KeyScreen, 'generation' | 'commonName'> }) {
  const t = useTranslations('createCertificate.csr');
  const words = useFieldText();
  const seen = useGlance(view);
  if (!seen) return null;
  if (seen.ok) {
    return (
      <Notice kind="success" live>
        <p>{t('good', { bits: String(seen.bits) })}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="danger" live title={words(seen.problem)}>
      <p>{t('notSent')}</p>
    </Notice>
  );
}

function useGlance({ generation, commonName }: Pick<KeyScreen, 'generation' | 'commonName'>) {
  const { setValue } = useFormContext();
  const text: unknown = useWatch({ name: 'csr' });
  const file: unknown = useWatch({ name: 'file' });
  const [seen, setSeen] = useState<OwnCsr>();
  useEffect(() => {
    let current = true;
    if (typeof text !== 'string' || text.trim() === '') {
      setSeen(undefined);
      return;
    }
    void readOwnCsr(text, { generation, commonName }).then((read) => {
      if (current) setSeen(read);
    });
    return () => {
      current = false;
    };
  }, [text, generation, commonName]);
  useEffect(() => {
    if (!(file instanceof File)) return;
    void file.arrayBuffer().then(async (bytes) => {
      const read = await readOwnCsr(new Uint8Array(bytes), { generation, commonName });
      if (read.ok) setValue('csr', read.pem, { shouldDirty: true });
      // A private key or another file never lands on the screen.
      else setSeen(read);
    });
  }, [file, generation, commonName, setValue]);
  return seen;
}
