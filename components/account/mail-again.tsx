'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { ActionResult, ShownProblem } from '@/lib/views/action-result';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useProblemText } from '../ui/problem-text';

/** Asks for the mail once more and tells what came of it. */
export function MailAgain({ send }: { send: () => Promise<ActionResult<void>> }) {
  const t = useTranslations('link.mailAgain');
  const words = useProblemText();
  const unreachable = useTranslations('form')('unreachable');
  const [busy, start] = useTransition();
  const [outcome, setOutcome] = useState<'sent' | ShownProblem | 'unreachable'>();
  const ask = () =>
    start(async () => {
      try {
        const result = await send();
        setOutcome(result.ok ? 'sent' : result.problem);
      } catch {
        setOutcome('unreachable');
      }
    });
  if (outcome === 'sent') {
    return (
      <Notice kind="success" title={t('sent')} live>
        <p>{t('sentText')}</p>
      </Notice>
    );
  }
  return (
    <div className="space-y-4">
      {outcome ? (
        <Notice kind="danger" live>
          <p>{outcome === 'unreachable' ? unreachable : words(outcome)}</p>
        </Notice>
      ) : null}
      <Button busy={busy} busyText={t('busy')} onClick={ask}>
        {t('button')}
      </Button>
    </div>
  );
}
