'use client';

import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState, useTransition } from 'react';
import type { ActionResult, ShownProblem } from '@/lib/views/action-result';
import type { QuoteView } from '@/lib/views/quote-view';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { useProblemText } from '../ui/problem-text';
import type { QuoteActs } from './quote-actions';
import { QuoteSheet } from './quote-sheet';

interface QuoteOpenerProps extends QuoteActs {
  open: (key: { token: string }) => Promise<ActionResult<QuoteView>>;
}

type Opened = { token: string; result: ActionResult<QuoteView> } | 'unreachable' | undefined;

/** Reads the secret behind the #, which no server log sees, and shows the quote it opens. It stays in the address. */
export function QuoteOpener({ open, ...acts }: QuoteOpenerProps) {
  const t = useTranslations('quote');
  const [opened, setOpened] = useState<Opened>();
  const [, start] = useTransition();

  useEffect(() => {
    const read = () => {
      const token = location.hash.slice(1);
      start(async () => {
        try {
          setOpened({ token, result: await open({ token }) });
        } catch (error) {
          unstable_rethrow(error);
          setOpened('unreachable');
        }
      });
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [open]);

  if (!opened)
    return <PageHeader title={t('opening')} lead={<span role="status">{t('openingText')}</span>} />;
  if (opened !== 'unreachable' && opened.result.ok) {
    return <QuoteSheet quote={opened.result.value} quoteKey={{ token: opened.token }} {...acts} />;
  }
  return (
    <NotOpened problem={opened === 'unreachable' || opened.result.ok ? undefined : opened.result.problem} />
  );
}

/** A wrong or cut-off address, or no connection. */
function NotOpened({ problem }: { problem: ShownProblem | undefined }) {
  const t = useTranslations('quote');
  const unreachable = useTranslations('form')('unreachable');
  const words = useProblemText();
  const isUnknown = problem?.code === 'not_found' || problem?.code === 'invalid_input';
  return (
    <>
      <PageHeader title={t('unknown.title')} />
      <Notice kind="warning" live className="max-w-2xl">
        <p>{isUnknown ? t('unknown.text') : problem ? words(problem) : unreachable}</p>
      </Notice>
      <p className="mt-6">
        <LinkButton href="/cart" variant="secondary">
          {t('unknown.cart')}
        </LinkButton>
      </p>
    </>
  );
}
