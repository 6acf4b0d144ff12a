'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { dateText } from '@/lib/views/date-text';
import type { FactorResetView } from '@/lib/views/sign-in-access-view';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Tag } from '../ui/tag';
import { RecordDialog } from './record-dialog';

type Decide = (typed: { outcome: string; reason: string }) => Promise<ActionResult<void>>;

interface FactorCaseProps {
  reset: FactorResetView;
  /** Whose authenticator was lost. */
  name: string;
  decide: Decide;
  stop: () => Promise<ActionResult<void>>;
}

/** One case: what was said, who decided, and what can still be done. */
export function FactorCase({ reset, name, decide, stop }: FactorCaseProps) {
  const t = useTranslations('signInAccess');
  const locale = useLocale();
  const { state, openedBy, openedAt, howKnown, decidedBy, reason, mayDecide } = reset;
  const date = dateText(openedAt, locale, 'datetime');
  return (
    <section aria-label={t('case', { name, date })} className="space-y-2 rounded-md bg-sunken p-4">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <Tag tone={state === 'open' ? 'seal' : 'plain'}>{t(`state.${state}`)}</Tag>
        <span className="text-soft">{t('openedBy', { name: openedBy, date })}</span>
      </p>
      <p className="wrap-anywhere">{howKnown}</p>
      {decidedBy ? (
        <p className="text-sm text-soft wrap-anywhere">
          {t('decidedBy', { name: decidedBy, reason: reason ?? '' })}
        </p>
      ) : null}
      {state === 'open' && !mayDecide ? <p className="text-sm text-soft">{t('other')}</p> : null}
      {state === 'open' || state === 'approved' ? (
        <div className="flex flex-wrap gap-2">
          {mayDecide ? <DecideCase name={name} action={decide} /> : null}
          <ConfirmDialog
            trigger={{ text: t('stop.trigger'), size: 'sm' }}
            title={t('stop.title', { name })}
            confirmText={t('stop.trigger')}
            danger
            action={stop}
          >
            <p>{t('stop.text')}</p>
          </ConfirmDialog>
        </div>
      ) : null}
    </section>
  );
}

function DecideCase({ name, action }: { name: string; action: Decide }) {
  const t = useTranslations('signInAccess.decide');
  return (
    <RecordDialog
      trigger={t('trigger')}
      title={t('title', { name })}
      action={action}
      words={{
        outcome: t('outcome'),
        passed: t('passed'),
        failed: t('failed'),
        reason: t('reason'),
        hint: t('hint'),
        confirm: t('confirm'),
      }}
    >
      <p>{t('text')}</p>
    </RecordDialog>
  );
}
