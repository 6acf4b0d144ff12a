import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import type { MailView } from '@/lib/views/order-view';
import type { FormAction } from '../form/use-submit';
import { ActButton } from '../ui/act-button';
import { Card } from '../ui/card';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { CorrectAddress, type Correction } from './correct-address';

/** What staff see beside it. */
interface Delivery {
  readonly attempts?: number;
  readonly lastError?: string | null;
}

export interface MailActions {
  resend: (input: { mailId: string }) => Promise<ActionResult<void>>;
  correct: FormAction<Correction, void>;
}

interface MailLedgerProps extends MailActions {
  mails: readonly (MailView & Delivery)[];
}

/** The ledger of mails of an order: what went out, to whom, when, whether it was read, and what can be done (M41). */
export function MailLedger({ mails, ...actions }: MailLedgerProps) {
  const t = useTranslations('order.mails');
  const mayAct = mails.some(({ mayResend }) => mayResend);
  const columns: readonly Column<MailView & Delivery>[] = [
    { key: 'what', header: t('what'), cell: (mail) => <MailName mail={mail} /> },
    { key: 'to', header: t('to'), cell: ({ to }) => <span className="wrap-anywhere">{to}</span> },
    { key: 'state', header: t('state'), cell: (mail) => <MailState mail={mail} /> },
    ...(mayAct
      ? [
          {
            key: 'act',
            header: t('act'),
            cell: (mail: MailView) => <MailAct mail={mail} {...actions} />,
          },
        ]
      : []),
  ];
  return (
    <Card id="mails" title={t('title')}>
      <DataTable
        caption={t('caption')}
        hideCaption
        columns={columns}
        rows={mails}
        rowKey={({ id }) => id}
        empty={<p className="text-soft">{t('empty')}</p>}
      />
    </Card>
  );
}

type Named = Parameters<ReturnType<typeof useTranslations<'order.mails.name'>>>[0];

function MailName({ mail: { template, subject, isAgain } }: { mail: MailView }) {
  const t = useTranslations('order.mails');
  const names = useTranslations('order.mails.name');
  const name = template as Named;
  const isNamed = names.has(name);
  return (
    <>
      {isNamed ? names(name) : subject}
      {isAgain ? ` (${t('again')})` : null}
      {isNamed ? <span className="block text-sm font-normal text-soft wrap-anywhere">{subject}</span> : null}
    </>
  );
}

/** Every step of its way with the moment, the last one first in the words. */
function MailState({ mail }: { mail: MailView & Delivery }) {
  const t = useTranslations('order.mails');
  const { state, queuedAt, sentAt, openedAt, bouncedAt, attempts, lastError } = mail;
  const isLost = state === 'refused' || state === 'bounced';
  const steps = [
    openedAt && (['opened', openedAt] as const),
    bouncedAt && (['bounced', bouncedAt] as const),
    sentAt ? (['sent', sentAt] as const) : ([state, queuedAt] as const),
  ].filter((step) => step !== null);
  return (
    <ul className="space-y-1">
      {steps.map(([step, at]) => (
        <li key={step}>
          <span className={isLost && step !== 'sent' ? 'font-medium text-danger' : undefined}>{t(step)}</span>
          <span className="block text-sm text-soft">
            <DateText at={at} style="datetime" />
          </span>
        </li>
      ))}
      {state !== 'sent' && lastError ? (
        <li className="text-sm text-soft">
          {t('attempts', { count: attempts ?? 0 })}: <Mono>{lastError}</Mono>
        </li>
      ) : null}
    </ul>
  );
}

function MailAct({ mail, resend, correct }: MailActions & { mail: MailView }) {
  const t = useTranslations('order.mails');
  if (!mail.mayResend && !mail.mayCorrect) return null;
  return (
    <span className="flex flex-col items-start gap-2 whitespace-nowrap max-sm:items-end">
      {mail.mayResend ? (
        <ActButton action={resend.bind(null, { mailId: mail.id })}>{t('resend')}</ActButton>
      ) : null}
      {mail.mayCorrect ? <CorrectAddress mail={mail} correct={correct} /> : null}
    </span>
  );
}
