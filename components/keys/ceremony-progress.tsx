'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ProgressBar } from '../ui/progress-bar';
import type { Ceremony } from './use-ceremony';

/** What the browser is doing, with a way to stop it; how long it takes nobody can tell beforehand. */
export function CeremonyProgress({ ceremony: { step, cancel } }: { ceremony: Ceremony }) {
  const t = useTranslations('createCertificate.busy');
  if (!step) return null;
  return (
    <div className="max-w-xl space-y-3">
      <ProgressBar label={t(step)} />
      <p role="status" className="sr-only">
        {t(step)}
      </p>
      {step === 'send' ? null : (
        <Button variant="secondary" size="sm" onClick={cancel}>
          {t('cancel')}
        </Button>
      )}
    </div>
  );
}

/** Why the last try ended without a file; stopping it oneself is no fault. */
export function CeremonyFaultNotice({ ceremony: { fault } }: { ceremony: Ceremony }) {
  const t = useTranslations('createCertificate.fault');
  if (!fault || fault === 'canceled') return null;
  return (
    <Notice kind="danger" title={t('title')} live>
      <p>{t(fault)}</p>
    </Notice>
  );
}
