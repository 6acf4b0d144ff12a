'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { ProblemCode } from '@/lib/domain/problem';
import type { ActionResult } from '@/lib/views/action-result';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link-button';
import { PageHeader } from '../ui/page-header';
import { MailAgain } from './mail-again';

/** Why a mailed link did not open: each is a page of its own. */
export type WhyNot = 'none' | 'unknown' | 'expired' | 'withdrawn' | 'used' | 'trouble';

const reasons: Partial<Record<ProblemCode, WhyNot>> = {
  link_unknown: 'unknown',
  invalid_input: 'unknown',
  link_expired: 'expired',
  link_withdrawn: 'withdrawn',
  link_used: 'used',
};

export const refusalOf = (code: ProblemCode): WhyNot => reasons[code] ?? 'trouble';

interface LinkRefusedProps {
  why: WhyNot;
  mailAgain: () => Promise<ActionResult<void>>;
  tryAgain: () => void;
  goOn?: string;
}

/** What happened to the link, and what to do now. */
export function LinkRefused({ why, mailAgain, tryAgain, goOn }: LinkRefusedProps) {
  const t = useTranslations('link');
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => page.current?.focus(), []);
  return (
    <div ref={page} tabIndex={-1} className="outline-none">
      <PageHeader title={t(`${why}.title`)} lead={t(`${why}.text`)} />
      <WayOut why={why} mailAgain={mailAgain} tryAgain={tryAgain} {...(goOn && { goOn })} />
    </div>
  );
}

function WayOut({ why, mailAgain, tryAgain, goOn }: LinkRefusedProps) {
  const t = useTranslations('link');
  if (why === 'expired' || why === 'withdrawn') return <MailAgain send={mailAgain} />;
  if (why === 'trouble') return <Button onClick={tryAgain}>{t('trouble.again')}</Button>;
  if (why === 'unknown') return null;
  if (why === 'none') {
    return goOn ? <LinkButton href={goOn}>{t('none.goOn')}</LinkButton> : <p>{t('none.ended')}</p>;
  }
  return (
    <div className="flex flex-wrap gap-3">
      <LinkButton href="/sign-in">{t('used.signIn')}</LinkButton>
      <LinkButton href="/" variant="secondary">
        {t('used.home')}
      </LinkButton>
    </div>
  );
}
