import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { dateText } from '@/lib/views/date-text';
import type { InvoiceRightView } from '@/lib/views/invoice-right-view';
import { moneyText } from '@/lib/views/money-text';
import { ActButton } from '../ui/act-button';
import { DateText } from '../ui/date-text';
import { Tag, type TagTone } from '../ui/tag';

interface InvoiceRightProps {
  right: InvoiceRightView;
  /** Server action that asks sales. */
  ask: () => Promise<ActionResult<void>>;
}

const tones: Readonly<Record<InvoiceRightView['state'], TagTone>> = {
  none: 'plain',
  asked: 'info',
  proposed: 'info',
  granted: 'success',
  refused: 'warning',
  withdrawn: 'warning',
};

/** Whether the account may pay on invoice: how it stands, who acts since when, and one button to ask (S0-A1.5b). */
export function InvoiceRight({ right, ask }: InvoiceRightProps) {
  const t = useTranslations('invoiceRight');
  const { state, since, reason, mayAsk } = right;
  return (
    <div className="space-y-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>
        {since ? (
          <span className="text-sm text-soft">
            {t('since')} <DateText at={since} style="datetime" />
          </span>
        ) : null}
      </p>
      <p className="max-w-[65ch]">{useMeaning(right)}</p>
      {reason ? (
        <p className="max-w-[65ch]">
          {t('reason')} <q className="wrap-anywhere">{reason}</q>
        </p>
      ) : null}
      {mayAsk ? (
        <p className="flex flex-wrap items-center gap-3">
          <ActButton action={ask} size="md">
            {t('ask')}
          </ActButton>
        </p>
      ) : null}
      {mayAsk || state !== 'none' ? null : <p className="text-sm text-soft">{t('notYours')}</p>}
    </div>
  );
}

/** What the state means for the customer, and by when something happens. */
function useMeaning({ state, limitCents, promisedAt }: InvoiceRightView): string {
  const t = useTranslations('invoiceRight.meaning');
  const locale = useLocale();
  const moment = promisedAt ? dateText(promisedAt, locale, 'datetime') : '';
  const waits = state === 'asked' || state === 'proposed';
  if (waits) return moment ? t('waits', { moment }) : t('waitsSoon');
  if (state === 'granted') return t('granted', { limit: moneyText(limitCents ?? 0, 'EUR', locale) });
  return t(state);
}
