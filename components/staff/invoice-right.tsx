import { useLocale, useTranslations } from 'next-intl';
import { grantsAlone } from '@/lib/domain/payment/invoice-right';
import type { ActionResult } from '@/lib/views/action-result';
import { dateText } from '@/lib/views/date-text';
import type { StaffInvoiceRightView } from '@/lib/views/invoice-right-view';
import { localText } from '@/lib/views/local-text';
import { moneyText } from '@/lib/views/money-text';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Tag } from '../ui/tag';
import { GrantDialog } from './grant-dialog';
import { ReasonDialog } from './reason-dialog';

type Reasoned = (typed: { reason: string }) => Promise<ActionResult<void>>;

export interface InvoiceRightActs {
  grant: (typed: { limit: string; reason: string }) => Promise<ActionResult<void>>;
  confirm: () => Promise<ActionResult<void>>;
  refuse: Reasoned;
  withdraw: Reasoned;
}

interface StaffInvoiceRightProps {
  right: StaffInvoiceRightView;
  acts: InvoiceRightActs;
}

/** Leave to pay on invoice as sales decides about it (S0-A1.4d). */
export function StaffInvoiceRight({ right, acts }: StaffInvoiceRightProps) {
  const t = useTranslations('invoiceRight');
  const facts = useFacts(right);
  return (
    <div className="space-y-3">
      <p>
        <Tag tone={right.state === 'granted' ? 'success' : right.promisedAt ? 'seal' : 'plain'}>
          {t(`state.${right.state}`)}
        </Tag>
      </p>
      {facts.map((fact) => (
        <p key={fact} className="max-w-[65ch] text-sm text-soft wrap-anywhere">
          {fact}
        </p>
      ))}
      {right.mayDecide ? (
        <Decide right={right} acts={acts} />
      ) : (
        <p className="text-sm text-soft">{t('staff.notYours')}</p>
      )}
    </div>
  );
}

function useFacts(right: StaffInvoiceRightView): string[] {
  const t = useTranslations('invoiceRight');
  const locale = useLocale();
  const money = (cents: number) => moneyText(cents, 'EUR', locale);
  const products = right.productNames.map((name) => localText(name, locale)).join(', ');
  return [
    right.askedBy && t('staff.asked', { name: right.askedBy }),
    products && t('staff.products', { products }),
    right.wish && t('staff.wish', { wish: right.wish }),
    right.promisedAt && t('staff.promise', { moment: dateText(right.promisedAt, locale, 'datetime') }),
    right.proposedLimitCents &&
      t('staff.proposal', {
        name: right.proposedBy ?? '',
        limit: money(right.proposedLimitCents),
        reason: right.proposalReason ?? '',
      }),
    right.limitCents && t('staff.limit', { limit: money(right.limitCents) }),
    right.reason && `${t('reason')} ${right.reason}`,
  ].filter((fact): fact is string => Boolean(fact));
}

function Decide({ right, acts }: StaffInvoiceRightProps) {
  const t = useTranslations('invoiceRight.staff');
  if (right.state === 'granted') return <No act="withdraw" action={acts.withdraw} />;
  return (
    <div className="space-y-3">
      {right.proposedByMe ? <p className="font-medium">{t('ownProposal')}</p> : null}
      <div className="flex flex-wrap gap-3">
        {right.state === 'proposed' ? (
          <Confirm right={right} confirm={acts.confirm} />
        ) : (
          <Grant acts={acts} />
        )}
        {right.state === 'asked' || right.state === 'proposed' ? (
          <No act="refuse" action={acts.refuse} />
        ) : null}
      </div>
    </div>
  );
}

function Grant({ acts }: { acts: InvoiceRightActs }) {
  const t = useTranslations('invoiceRight.staff.grant');
  const limit = moneyText(grantsAlone, 'EUR', useLocale());
  const words = {
    limit: t('limit'),
    limitHint: t('limitHint', { limit }),
    reason: t('reason'),
    hint: useTranslations('staff.reason')('hint'),
    confirm: t('confirm'),
  };
  return (
    <GrantDialog trigger={t('trigger')} title={t('title')} words={words} action={acts.grant}>
      <p>{t('text')}</p>
    </GrantDialog>
  );
}

function Confirm({ right, confirm }: { right: StaffInvoiceRightView; confirm: InvoiceRightActs['confirm'] }) {
  const t = useTranslations('invoiceRight.staff.confirm');
  const limit = moneyText(right.proposedLimitCents ?? 0, 'EUR', useLocale());
  if (right.proposedByMe) return null;
  return (
    <ConfirmDialog
      trigger={{ text: t('trigger'), variant: 'primary' }}
      title={t('title', { limit })}
      confirmText={t('confirm')}
      action={confirm}
    >
      <p>{t('text')}</p>
    </ConfirmDialog>
  );
}

function No({ act, action }: { act: 'refuse' | 'withdraw'; action: Reasoned }) {
  const t = useTranslations('invoiceRight.staff');
  const label = useTranslations('staff.reason')('label');
  return (
    <ReasonDialog
      trigger={{ text: t(`${act}.trigger`) }}
      title={t(`${act}.title`)}
      label={label}
      hint={t('read')}
      confirm={t(`${act}.confirm`)}
      danger
      action={action}
    >
      <p>{t(`${act}.text`)}</p>
    </ReasonDialog>
  );
}
