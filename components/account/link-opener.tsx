'use client';

import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState, useTransition } from 'react';
import type { ActionResult } from '@/lib/views/action-result';
import { PageHeader } from '../ui/page-header';
import { LinkRefused, refusalOf, type WhyNot } from './link-refused';

type TokenAction<Value> = (input: { token: string }) => Promise<ActionResult<Value>>;

interface LinkOpenerProps {
  /** Exchanges the token and leads on to the page of its act. */
  open: TokenAction<never>;
  mailAgain: TokenAction<void>;
  /** Page of a link session that still runs, for who comes here without a token. */
  goOn?: string;
}

/** Takes the token out of the address bar, at once and for good. */
function takeToken(): string {
  const token = window.location.hash.slice(1);
  window.history.replaceState(null, '', window.location.pathname);
  return token;
}

/** Opens a mailed link, or says why it does not open and what to do. */
export function LinkOpener({ open, mailAgain, goOn }: LinkOpenerProps) {
  const t = useTranslations('link.opening');
  const token = useRef<string>(undefined);
  const [why, setWhy] = useState<WhyNot>();
  const [, start] = useTransition();

  const exchange = useCallback(() => {
    setWhy(undefined);
    start(async () => {
      try {
        const result = await open({ token: token.current ?? '' });
        if (!result.ok) setWhy(refusalOf(result.problem.code));
      } catch (error) {
        unstable_rethrow(error);
        setWhy('trouble');
      }
    });
  }, [open]);

  useEffect(() => {
    const arrive = () => {
      token.current = takeToken();
      if (token.current) exchange();
      else setWhy('none');
    };
    // The same effect runs twice in development; the token is gone from the address by then.
    if (token.current === undefined) arrive();
    // A second link pasted into the same tab changes only the fragment.
    const changed = () => {
      if (window.location.hash.length > 1) arrive();
    };
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, [exchange]);

  if (!why) return <PageHeader title={t('title')} lead={<span role="status">{t('text')}</span>} />;
  const again = () => mailAgain({ token: token.current ?? '' });
  return <LinkRefused why={why} mailAgain={again} tryAgain={exchange} {...(goOn && { goOn })} />;
}
