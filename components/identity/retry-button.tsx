'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useProblemText } from '../ui/problem-text';

/** Opens the failed check again with a new code. */
export function RetryButton({ retry }: { retry: () => Promise<ActionResult<void>> }) {
  const t = useTranslations('identity.failed');
  const unreachable = useTranslations('form')('unreachable');
  const words = useProblemText();
  const router = useRouter();
  const [problem, setProblem] = useState<string>();
  const [busy, start] = useTransition();
  const again = () =>
    start(async () => {
      setProblem(undefined);
      try {
        const result = await retry();
        if (!result.ok) setProblem(words(result.problem));
      } catch {
        setProblem(unreachable);
      }
      router.refresh();
    });
  return (
    <div className="space-y-4">
      {problem ? (
        <Notice kind="danger" live>
          <p>{problem}</p>
        </Notice>
      ) : null}
      <Button busy={busy} busyText={t('busy')} onClick={again}>
        {t('retry')}
      </Button>
    </div>
  );
}
