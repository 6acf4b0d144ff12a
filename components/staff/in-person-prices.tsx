'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { type FaceToFaceRoute, faceToFaceRoutes } from '@/lib/domain/identity/face-to-face';
import type { ActionResult } from '@/lib/views/action-result';
import type { FaceToFacePricesView, FaceToFacePriceView } from '@/lib/views/face-to-face-prices-view';
import { moneyText } from '@/lib/views/money-text';
import { Form } from '../form/form';
import { Select } from '../form/select';
import { SubmitButton } from '../form/submit-button';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import type { FormAction } from '../form/use-submit';
import { Card } from '../ui/card';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { ReasonDialog } from './reason-dialog';

interface Typed {
  route: FaceToFaceRoute;
  amount: string;
  from: string;
  reason: string;
}

interface InPersonPricesProps {
  prices: FaceToFacePricesView;
  set: FormAction<Typed, void>;
  withdraw: (priceId: string, typed: { reason: string }) => Promise<ActionResult<void>>;
}

/** What identification in person costs, what will hold and what held, and the form of administration. */
export function InPersonPrices({ prices, set, withdraw }: InPersonPricesProps) {
  const t = useTranslations('staffProduct.inPerson');
  const locale = useLocale();
  return (
    <Card title={t('title')} className="mt-8">
      <div className="space-y-5">
        <p className="max-w-[65ch] text-soft">{t('lead')}</p>
        <ul className="space-y-1 tabular-nums">
          {prices.now.map(({ route, cents }) => (
            <li key={route}>
              {t('now', { route: t(`routes.${route}`), price: moneyText(cents, 'EUR', locale) })}
            </li>
          ))}
        </ul>
        <Changes changes={prices.changes} withdraw={prices.mayEdit ? withdraw : undefined} />
        {prices.mayEdit ? <NewPrice set={set} /> : null}
      </div>
    </Card>
  );
}

interface ChangesProps {
  changes: readonly FaceToFacePriceView[];
  withdraw: InPersonPricesProps['withdraw'] | undefined;
}

function Changes({ changes, withdraw }: ChangesProps) {
  const t = useTranslations('staffProduct.inPerson');
  const words = useTranslations('staffProduct.prices');
  const locale = useLocale();
  const acts: Column<FaceToFacePriceView>[] = withdraw
    ? [
        {
          key: 'act',
          header: t('act'),
          cell: (price) => (price.planned ? <Withdraw price={price} withdraw={withdraw} /> : '–'),
        },
      ]
    : [];
  return (
    <DataTable
      caption={t('caption')}
      rows={changes}
      rowKey={({ id }) => id}
      empty={<p className="text-soft">{t('empty')}</p>}
      columns={[
        { key: 'route', header: t('route'), cell: ({ route }) => t(`routes.${route}`) },
        { key: 'amount', header: t('amount'), cell: ({ cents }) => moneyText(cents, 'EUR', locale) },
        {
          key: 'from',
          header: words('from'),
          cell: ({ validFrom }) => <DateText at={validFrom} style="datetime" />,
        },
        {
          key: 'reason',
          header: words('reason'),
          cell: ({ reason, madeBy }) => (
            <span className="wrap-anywhere">{[reason, madeBy].filter(Boolean).join(' · ')}</span>
          ),
        },
        ...acts,
      ]}
    />
  );
}

function Withdraw({
  price,
  withdraw,
}: {
  price: FaceToFacePriceView;
  withdraw: InPersonPricesProps['withdraw'];
}) {
  const t = useTranslations('staffProduct.prices.withdraw');
  const words = useTranslations('staff.reason');
  return (
    <ReasonDialog
      trigger={{ text: t('trigger'), size: 'sm' }}
      title={t('title', { amount: moneyText(price.cents, 'EUR', useLocale()) })}
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

const rules = () => import('./product-schemas').then(({ inPersonPriceSchema }) => inPersonPriceSchema);

function NewPrice({ set }: Pick<InPersonPricesProps, 'set'>) {
  const t = useTranslations('staffProduct');
  const [round, setRound] = useState(0);
  return (
    <Form<Typed, void>
      key={round}
      schema={rules}
      defaults={{ route: 'notary', amount: '', from: '', reason: '' }}
      action={set}
      onSuccess={() => setRound(round + 1)}
    >
      <h3 className="font-semibold">{t('inPerson.set')}</h3>
      <Select
        name="route"
        label={t('inPerson.route')}
        width="sm"
        options={faceToFaceRoutes.map((value) => ({ value, text: t(`inPerson.routes.${value}`) }))}
      />
      <TextField
        name="amount"
        label={t('inPerson.amount')}
        hint={t('prices.set.amountHint')}
        inputMode="decimal"
        width="sm"
        autoComplete="off"
      />
      <TextField name="from" type="date" label={t('from')} hint={t('fromHint')} width="sm" />
      <TextArea name="reason" label={t('reason')} rows={2} spellCheck />
      <SubmitButton>{t('prices.set.submit')}</SubmitButton>
    </Form>
  );
}
