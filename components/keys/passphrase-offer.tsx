'use client';

import { RefreshCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { makePassphrase } from '@/lib/pki/passphrase';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';

/** A password made here, to take over with one press; one's own is as welcome. */
export function PassphraseOffer() {
  const t = useTranslations('createCertificate.password.offer');
  const [phrase, setPhrase] = useState(makePassphrase);
  const { setValue, clearErrors } = useFormContext();
  const typed: unknown = useWatch({ name: 'password' });
  const use = () => {
    clearErrors(['password', 'again']);
    setValue('password', phrase, { shouldDirty: true });
    setValue('again', phrase, { shouldDirty: true });
  };
  return (
    <section
      aria-labelledby="passphrase"
      className="space-y-3 rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <div>
        <h3 id="passphrase" className="font-semibold">
          {t('title')}
        </h3>
        <p className="text-sm text-soft">{t('text')}</p>
      </div>
      <p className="rounded-md bg-sunken px-3 py-2.5 font-mono text-lg break-words [font-variant-ligatures:none]">
        {phrase}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={use}>
          {t('use')}
        </Button>
        <CopyButton text={phrase} name={t('copy')} />
        <Button size="sm" variant="quiet" onClick={() => setPhrase(makePassphrase())}>
          <RefreshCw aria-hidden className="size-4" />
          {t('other')}
        </Button>
      </div>
      <p role="status" className="text-sm font-medium text-success">
        {typed === phrase ? t('used') : ''}
      </p>
    </section>
  );
}
