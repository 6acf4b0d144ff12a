import { useLocale, useTranslations } from 'next-intl';
import type { Currency } from '@/lib/domain/money/currency';
import { scheduleOf } from '@/lib/domain/money/schedule';
import type { VatTreatment } from '@/lib/domain/money/vat';
import { presumedVat } from '@/lib/domain/money/vat-currency';
import type { ValidityOffer } from '@/lib/domain/validity/offer';
import { dateText } from '@/lib/views/date-text';
import { moneyText } from '@/lib/views/money-text';
import { Disclosure } from '../ui/disclosure';
import { type OfferedTerm, offeredTerms } from './offered-terms';
import { PriceSchedule } from './price-schedule';
import { Section } from './section';
import { StopRight } from './stop-right';

interface TermPriceProps {
  offer: ValidityOffer & { readonly at: Date };
  price: { readonly centsPerYear: number; readonly currency: Currency };
  /** How the customer is taxed, once the country is known; Dutch VAT is shown until then. */
  vat: VatTreatment | null;
}

/** What every possible term comes to, each yearly payment with its date, and how it stops (M02, C-33, S0-1.1.9f). */
export function TermPrice({ offer, price, vat }: TermPriceProps) {
  const t = useTranslations('termPrice');
  const locale = useLocale();
  const vatPercent = (vat ?? presumedVat(price.currency)).percent;
  const presumed = price.currency === 'EUR' ? 'unknown' : 'other_currency';
  const titleOf = ({ years, until }: OfferedTerm, totalCents: number) => {
    const total = moneyText(totalCents, price.currency, locale);
    const date = dateText(new Date(`${until}T12:00:00Z`), locale);
    return years === null ? t('longest', { date, total }) : t('term', { years, total });
  };
  return (
    <Section id="payments" title={t('title')} lead={t('lead')}>
      <div className="space-y-3">
        {offeredTerms(offer).map((term, index) => {
          const { centsPerYear } = price;
          const schedule = scheduleOf({ centsPerYear, vatPercent }, offer.at, term.endsAt);
          return (
            <Disclosure key={term.until} summary={titleOf(term, schedule.totalCents)} open={index === 0}>
              <PriceSchedule schedule={schedule} currency={price.currency} />
            </Disclosure>
          );
        })}
      </div>
      <p className="max-w-[65ch] text-sm text-soft">
        {t(`rule.${vat?.rule ?? presumed}`)} {t('price')}
      </p>
      <StopRight />
    </Section>
  );
}
