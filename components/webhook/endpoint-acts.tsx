'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { SteppedUpButton } from './stepped-up-button';

interface EndpointActsProps {
  endpointId: string;
  active: boolean;
  test: (input: { endpointId: string }) => Promise<ActionResult<void>>;
  setActive: (input: { endpointId: string; active: boolean }) => Promise<ActionResult<void>>;
}

/** What an owner can do about an endpoint. */
export function EndpointActs({ endpointId, active, test, setActive }: EndpointActsProps) {
  const t = useTranslations('webhook.one');
  return (
    <div className="flex flex-wrap items-center gap-3">
      {active ? (
        <SteppedUpButton size="md" variant="primary" action={() => test({ endpointId })}>
          {t('test')}
        </SteppedUpButton>
      ) : null}
      <ConfirmDialog
        key={String(active)}
        trigger={{ text: t(active ? 'end' : 'resume') }}
        title={t(active ? 'endTitle' : 'resumeTitle')}
        confirmText={t(active ? 'end' : 'resume')}
        action={() => setActive({ endpointId, active: !active })}
      >
        <p>{t(active ? 'endText' : 'resumeText')}</p>
      </ConfirmDialog>
    </div>
  );
}
