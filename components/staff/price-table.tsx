import { useLocale, useTranslations } from 'next-intl';
import type { ActionResult } from '@/lib/views/action-result';
import { moneyText } from '@/lib/views/money-text';
import type { StaffPrice } from '@/lib/views/staff-product-view';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Price } from '../ui/price';
import { Tag } from '../ui/tag';
import { ReasonDialog } from './reason-dialog';

type WithdrawPrice = (priceId: string, typed: { reason: string }) => Promise<ActionResult<void>>;

interface PriceTableProps {
  prices: readonly StaffPrice[];
  /** Left out for whoever may not. */
  withdraw: WithdrawPrice | undefined;
}

const tones = { past: 'plain', now: 'success', future: 'info' } as const;

/** The prices of a product in each currency: over, holding, and still to come. */
export function PriceTable({ prices, withdraw }: PriceTableProps) {
  const t = useTranslations('staffProduct.prices');
  const acts: Column<StaffPrice>[] = withdraw
    ? [
        {
          key: 'act',
          header: t('act'),
          cell: (price) => (price.when === 'future' ? <Withdraw price={price} withdraw={withdraw} /> : '–'),
        },
      ]
    : [];
  return (
    <DataTable
      caption={t('caption')}
      rows={prices}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'amount',
          header: t('amount'),
          cell: ({ centsPerYear, currency }) => <Price cents={centsPerYear} currency={currency} />,
        },
        {
          key: 'when',
          header: t('when'),
          cell: ({ when }) => <Tag tone={tones[when]}>{t(`whens.${when}`)}</Tag>,
        },
        {
          key: 'from',
          header: t('from'),
          cell: ({ validFrom }) => <DateText at={validFrom} style="datetime" />,
        },
        {
          key: 'reason',
          header: t('reason'),
          cell: ({ reason, madeBy }) => (
            <span className="wrap-anywhere">{[reason, madeBy].filter(Boolean).join(' · ') || '–'}</span>
          ),
        },
        ...acts,
      ]}
      empty={<p className="text-soft">{t('empty')}</p>}
    />
  );
}

function Withdraw({ price, withdraw }: { price: StaffPrice; withdraw: WithdrawPrice }) {
  const t = useTranslations('staffProduct.prices.withdraw');
  const words = useTranslations('staff.reason');
  const amount = moneyText(price.centsPerYear, price.currency, useLocale());
  return (
    <ReasonDialog
      trigger={{ text: t('trigger'), size: 'sm' }}
      title={t('title', { amount })}
      label={words('label')}
      hint={words('hint')}
      confirm={t('confirm')}
      danger
      leaves
      action={withdraw.bind(null, price.id)}
    >
      <p>{t('text')}</p>
    </ReasonDialog>
  );
}
