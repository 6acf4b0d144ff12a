import { Check, Clock, RefreshCw } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { type Durations, forecast } from '@/lib/domain/forecast/forecast';
import { usualChoices } from '@/lib/domain/forecast/options';
import type { Currency } from '@/lib/domain/money/currency';
import { totalOf } from '@/lib/domain/money/price';
import { DUTCH_VAT_PERCENT } from '@/lib/domain/money/vat';
import type { ActionResult } from '@/lib/views/action-result';
import { LinkButton } from '../ui/link-button';
import { Price } from '../ui/price';
import { ActButton, ActForm } from './act-form';
import { InvoiceNote } from './invoice-note';

interface BuyCardProps {
  slug: string;
  centsPerYear: number;
  currency: Currency;
  /** A certificate for a person, on a token: other things are included, and the delivery is by mail. */
  forPerson: boolean;
  inCart: boolean;
  durations: Durations;
  add: (form: FormData) => Promise<ActionResult<unknown>>;
}

const included = { server: ['reissue', 'name', 'help'], person: ['token', 'shipping', 'help'] } as const;

/** Price and the button to buy, beside the text on a wide screen. */
export function BuyCard({ slug, centsPerYear, currency, forPerson, inCart, durations, add }: BuyCardProps) {
  const t = useTranslations('product');
  const format = useFormatter();
  const { totalCents } = totalOf([{ quantity: 1, centsPerYear }], DUTCH_VAT_PERCENT);
  return (
    <div className="rounded-lg border border-line border-t-4 border-t-brand bg-surface p-5 sm:p-6 lg:sticky lg:top-6">
      <p>
        <Price
          cents={centsPerYear}
          currency={currency}
          className="font-serif text-3xl font-semibold tabular-nums"
        />{' '}
        <span className="text-soft">{t('perYear')}</span>
      </p>
      <p className="text-sm text-soft">
        {t('withoutVat')}
        {currency === 'EUR'
          ? `; ${t('withVat', { price: format.number(totalCents / 100, { style: 'currency', currency }) })}`
          : null}
      </p>
      <div className="mt-5 space-y-3">
        <ActForm action={add}>
          <input type="hidden" name="slug" value={slug} />
          <ActButton busyText={t('adding')} variant={inCart ? 'secondary' : 'primary'} className="w-full">
            {t('add')}
          </ActButton>
        </ActForm>
        {inCart ? (
          <>
            <p className="text-sm">{t('inCart')}</p>
            <LinkButton href="/cart" className="w-full">
              {t('goToCart')}
            </LinkButton>
          </>
        ) : null}
      </div>
      <ul className="mt-5 space-y-2 border-t border-line pt-4 text-sm">
        <li className="flex gap-2.5">
          <RefreshCw aria-hidden className="mt-0.5 size-4.5 shrink-0 text-soft" />
          {t('yearly')}
        </li>
        <li className="flex gap-2.5">
          <Clock aria-hidden className="mt-0.5 size-4.5 shrink-0 text-soft" />
          <span>
            {forPerson ? (
              t('leadTimePerson')
            ) : (
              <>
                {t('leadTime', { ...forecast(usualChoices, durations).days })}{' '}
                <a href="#needs" className="link">
                  {t('forecast')}
                </a>
              </>
            )}
          </span>
        </li>
      </ul>
      <h2 className="mt-5 text-sm font-semibold">{t('included.title')}</h2>
      <ul className="mt-2 space-y-2 text-sm">
        {included[forPerson ? 'person' : 'server'].map((item) => (
          <li key={item} className="flex gap-2.5">
            <Check aria-hidden className="mt-0.5 size-4.5 shrink-0 text-brand" />
            {t(`included.${item}`)}
          </li>
        ))}
      </ul>
      <div className="mt-5 border-t border-line pt-4">
        <InvoiceNote />
      </div>
    </div>
  );
}
