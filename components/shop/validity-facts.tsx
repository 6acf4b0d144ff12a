import { useLocale, useTranslations } from 'next-intl';
import { sumCents } from '@/lib/domain/money/cents';
import { instalments } from '@/lib/domain/money/price';
import { dateOf } from '@/lib/domain/validity/dates';
import type { ValidityOffer } from '@/lib/domain/validity/offer';
import { dateText } from '@/lib/views/date-text';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Disclosure } from '../ui/disclosure';
import { Price } from '../ui/price';
import { Section } from './section';

interface ValidityFactsProps {
  offer: ValidityOffer & { readonly at: Date };
  price: { readonly centsPerYear: number; readonly currency: string };
  /** When the generation of the PKI ends. */
  endsAt: Date;
}

interface Row {
  /** Null for every term that is cut off at the same last day. */
  readonly years: number | null;
  readonly until: string;
  readonly bills: number;
  readonly cents: number;
}

/** The terms that can be chosen today, what each comes to over the years (M02), and why there is an end to it (C-25). */
export function ValidityFacts({ offer, price, endsAt }: ValidityFactsProps) {
  const t = useTranslations('product.validity');
  const locale = useLocale();
  const last = dateText(new Date(`${offer.until.date}T12:00:00Z`), locale);
  const end = dateText(endsAt, locale);
  const rows = rowsOf(offer, price.centsPerYear);
  return (
    <Section id="validity" title={t('title')} lead={t('lead')}>
      <DataTable
        caption={t('caption')}
        columns={useColumns(price.currency)}
        rows={rows}
        rowKey={({ years }) => String(years)}
        empty={null}
      />
      {offer.until.cap === 'product' ? null : (
        <Disclosure summary={t('why', { date: last })}>
          <p className="max-w-[62ch]">{t('whyText', { date: end })}</p>
          <p className="max-w-[62ch]">{t('next')}</p>
        </Disclosure>
      )}
    </Section>
  );
}

/** Each whole term, and one row for all that end at the last possible day. */
function rowsOf({ years, until, at }: ValidityFactsProps['offer'], centsPerYear: number): Row[] {
  const row = (count: number | null, last: string, endsAt: Date): Row => {
    const bills = instalments(centsPerYear, at, endsAt);
    const cents = sumCents(bills.map(({ netCents }) => netCents));
    return { years: count, until: last, bills: bills.length, cents };
  };
  const whole = years.flatMap(({ choice, cappedBy, endsAt }) =>
    choice.kind === 'years' && cappedBy === null ? [row(choice.years, dateOf(endsAt), endsAt)] : [],
  );
  return whole.length < years.length ? [...whole, row(null, until.date, until.endsAt)] : whole;
}

function useColumns(currency: string): Column<Row>[] {
  const t = useTranslations('product.validity');
  return [
    {
      key: 'term',
      header: t('term'),
      cell: ({ years }) => (years === null ? t('longest') : t('years', { years })),
    },
    { key: 'until', header: t('until'), cell: ({ until }) => <DateText at={until} /> },
    { key: 'bills', header: t('bills'), cell: ({ bills }) => `${bills} ×`, numeric: true },
    {
      key: 'total',
      header: t('total'),
      cell: ({ cents }) => <Price cents={cents} currency={currency} />,
      numeric: true,
    },
  ];
}
