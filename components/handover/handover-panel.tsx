'use client';

import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { HandoverView } from '@/lib/views/handover-view';
import { ActButton } from '../ui/act-button';
import { DateText } from '../ui/date-text';
import { Notice } from '../ui/notice';
import { AskColleague, type AskColleagueProps } from './ask-colleague';

type Act = (input: { handoverId: string }) => Promise<ActionResult>;

interface HandoverPanelProps extends AskColleagueProps {
  /** How the last asking stands; undefined when nobody is asked. */
  handover: HandoverView | undefined;
  withdraw: Act;
  mailAgain: Act;
}

/** Who was asked to answer this question and how that stands, or the way to ask somebody. */
export function HandoverPanel({ handover, withdraw, mailAgain, ...asking }: HandoverPanelProps) {
  if (handover?.state === 'asked') {
    return <Asked handover={handover} withdraw={withdraw} mailAgain={mailAgain} />;
  }
  return (
    <div className="space-y-4">
      {handover ? <Answered handover={handover} /> : null}
      <AskColleague {...asking} />
    </div>
  );
}

const date = (at: Date | null) => () => (at ? <DateText at={at} /> : null);

function Asked({ handover, withdraw, mailAgain }: { handover: HandoverView; withdraw: Act; mailAgain: Act }) {
  const t = useTranslations('handover');
  const { id, name, email, note, opened, askedAt } = handover;
  return (
    <Notice kind="info" title={t('askedTitle', { name })}>
      <p className="wrap-anywhere">{t.rich('askedText', { email, date: date(askedAt) })}</p>
      <p>{t(opened ? 'opened' : 'notOpened', { name })}</p>
      {note ? <p className="whitespace-pre-line wrap-anywhere">{t('yourNote', { note })}</p> : null}
      <p>{t('meanwhile')}</p>
      <div className="flex flex-wrap items-center gap-3 pt-1">
        <ActButton action={() => mailAgain({ handoverId: id })}>{t('again')}</ActButton>
        <ActButton variant="quiet" action={() => withdraw({ handoverId: id })}>
          {t('withdraw')}
        </ActButton>
      </div>
    </Notice>
  );
}

function Answered({ handover: { name, answeredAt } }: { handover: HandoverView }) {
  const t = useTranslations('handover');
  return (
    <Notice kind="success" title={t('answeredTitle', { name })}>
      <p>{t.rich('answeredText', { date: date(answeredAt) })}</p>
    </Notice>
  );
}
