import { useLocale, useTranslations } from 'next-intl';
import type { CaOrganisationView, CaProductView, CaView } from '@/lib/views/ca-view';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { Mono } from '../ui/mono';
import { Notice } from '../ui/notice';
import { Price } from '../ui/price';
import { Tag } from '../ui/tag';

/** What the account can spend, and whether that is getting short. */
export function CaBalance({ ca: { balance, warnBelowCents } }: { ca: CaView }) {
  const t = useTranslations('ca.balance');
  if (!balance) return <p className="text-soft">{t('unknown')}</p>;
  if (balance.unlimited) return <p>{t('unlimited')}</p>;
  const { availableCents, currency } = balance;
  if (availableCents === null) return <p className="text-soft">{t('unknown')}</p>;
  return (
    <div className="space-y-4">
      <p className="text-2xl font-semibold">
        <Price cents={availableCents} currency={currency ?? 'EUR'} />
      </p>
      {availableCents < warnBelowCents ? (
        <Notice kind="warning" title={t('low')}>
          <p>{t('lowText')}</p>
        </Notice>
      ) : null}
    </div>
  );
}

/** The products that are switched on for the account, with the limits that the CA keeps. */
export function CaProducts({ products }: { products: readonly CaProductView[] }) {
  const t = useTranslations('ca.products');
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  return (
    <DataTable
      caption={t('title')}
      hideCaption
      rows={products}
      rowKey={({ nameId }) => nameId}
      columns={[
        {
          key: 'product',
          header: t('product'),
          cell: ({ name, nameId }) => (
            <>
              {name}
              <Mono className="block text-sm text-soft wrap-anywhere">{nameId}</Mono>
            </>
          ),
        },
        {
          key: 'years',
          header: t('years'),
          cell: ({ years }) => (years.length > 0 ? list.format(years.map(String)) : t('notAsked')),
        },
        {
          key: 'end',
          header: t('ownEnd'),
          cell: ({ years, customEndDate }) =>
            years.length === 0 ? t('notAsked') : t(customEndDate ? 'yes' : 'no'),
        },
      ]}
      empty={<p className="text-soft">{t('empty')}</p>}
    />
  );
}

/** The organisations of the account, those whose checks end first at the top. */
export function CaOrganisations({ organisations }: { organisations: readonly CaOrganisationView[] }) {
  const t = useTranslations('ca.organisations');
  return (
    <DataTable
      caption={t('caption')}
      rows={organisations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('name'),
          cell: ({ name, id, active }) => (
            <>
              {name} {active ? null : <Tag tone="warning">{t('inactive')}</Tag>}
              <Mono className="block text-sm text-soft">{id}</Mono>
            </>
          ),
        },
        {
          key: 'until',
          header: t('until'),
          cell: ({ until }) => (until ? <DateText at={new Date(until)} /> : t('notChecked')),
        },
        { key: 'ours', header: t('ours'), cell: ({ ours }) => t(ours ? 'yes' : 'no') },
      ]}
      empty={<p className="text-soft">{t('empty')}</p>}
    />
  );
}
