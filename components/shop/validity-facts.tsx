import { useLocale, useTranslations } from 'next-intl';
import { sumCents } from '@/lib/domain/money/cents';
import { instalments } from '@/lib/domain/money/price';
import type { ValidityOffer } from '@/lib/domain/validity/offer';
import { dateText } from '@/lib/views/date-text';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Disclosure } from '../ui/disclosure';
import { Price } from '../ui/price';
import { type OfferedTerm, offeredTerms } from './offered-terms';
import { Section } from './section';

interface ValidityFactsProps {
  offer: ValidityOffer & { readonly at: Date };
  price: { readonly centsPerYear: number; readonly currency: string };
  /** When the generation of the PKI ends. */
  endsAt: Date;
}

interface Row extends OfferedTerm {
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

/** What is billed over each of the terms. */
function rowsOf(offer: ValidityFactsProps['offer'], centsPerYear: number): Row[] {
  return offeredTerms(offer).map((term) => {
    const bills = instalments(centsPerYear, offer.at, term.endsAt);
    return { ...term, bills: bills.length, cents: sumCents(bills.map(({ netCents }) => netCents)) };
  });
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
