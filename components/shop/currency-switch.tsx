import { useTranslations } from 'next-intl';
import { type Currency, currencies } from '@/lib/domain/money/currency';
import type { ActionResult } from '@/lib/views/action-result';
import { ActForm } from './act-form';

interface CurrencySwitchProps {
  current: Currency;
  choose: (form: FormData) => Promise<ActionResult<unknown>>;
}

/** At the top of every page with prices (S0-1.1.5b); the choice stays (S0-1.1.5c). */
export function CurrencySwitch({ current, choose }: CurrencySwitchProps) {
  const t = useTranslations('shop.currency');
  return (
    <ActForm action={choose}>
      <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <legend className="float-left text-sm text-soft">{t('label')}</legend>
        <div className="flex overflow-hidden rounded-md border border-control">
          {currencies.map((currency) => (
            <button
              type="submit"
              key={currency}
              name="currency"
              value={currency}
              title={t(currency)}
              aria-pressed={currency === current}
              className="min-h-9 min-w-12 border-l border-control bg-surface px-2.5 text-sm font-medium first:border-l-0 hover:bg-sunken aria-pressed:bg-brand aria-pressed:text-on-brand focus-visible:-outline-offset-2"
            >
              {currency}
            </button>
          ))}
        </div>
      </fieldset>
    </ActForm>
  );
}
