'use client';

import { useTranslations } from 'next-intl';
import type { BusyStep } from '../keys/use-ceremony';
import { Button } from '../ui/button';
import { ProgressBar } from '../ui/progress-bar';

const steps = ['key', 'csr', 'seal', 'send'] as const;

/** What the browser is doing, with a way to stop it until the request is on its way. */
export function SubmitProgress({ step, onCancel }: { step: BusyStep | undefined; onCancel: () => void }) {
  const t = useTranslations('request.check.making');
  const known = steps.find((one) => one === step);
  if (!known) return null;
  return (
    <div className="max-w-xl space-y-3">
      <ProgressBar label={t(known)} />
      <p role="status" className="text-sm text-soft">
        <span className="sr-only">{t(known)} </span>
        {t('stay')}
      </p>
      {known === 'send' ? null : (
        <Button variant="secondary" size="sm" onClick={onCancel}>
          {t('cancel')}
        </Button>
      )}
    </div>
  );
}
