import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Generation } from '@/lib/domain/product/generations';
import { type Fit, fitsOf, type LeafFit, type Need } from '@/lib/domain/product/relying-parties';
import { dateText } from '@/lib/views/date-text';
import { Section } from '../shop/section';
import { type Column, DataTable } from '../ui/data-table';
import { Tag } from '../ui/tag';

interface GenerationFitProps {
  need: Need;
  /** What the product is issued from today, and until when at the latest. */
  sold: { readonly slug: string; readonly generation: Generation; readonly endsAt: Date };
}

/** What each kind of certificate may do for this purpose, generation by generation (C-30). */
export function GenerationFit({ need, sold }: GenerationFitProps) {
  const t = useTranslations('finder.generation');
  const date = dateText(sold.endsAt, useLocale());
  return (
    <Section id="generation" title={t('title')} lead={t('lead')}>
      <p className="max-w-[65ch]">{t('sold', { generation: sold.generation, date })}</p>
      <DataTable
        caption={t('caption')}
        columns={useColumns(sold)}
        rows={fitsOf(need)}
        rowKey={({ leaf }) => leaf.key}
        empty={null}
      />
    </Section>
  );
}

function useColumns({ slug, generation }: GenerationFitProps['sold']): Column<LeafFit>[] {
  const t = useTranslations('finder.generation');
  return [
    {
      key: 'kind',
      header: t('kind'),
      cell: ({ leaf }) => (
        <>
          {t(`name.${leaf.key}`)}
          {leaf.product === slug && leaf.generation === generation ? (
            <span className="mt-1 block">
              <Tag tone="seal">{t('yours')}</Tag>
            </span>
          ) : null}
        </>
      ),
    },
    { key: 'root', header: t('root'), cell: ({ leaf }) => leaf.root },
    {
      key: 'sides',
      header: t('sides'),
      cell: ({ leaf }) => leaf.sides.map((side) => t(`side.${side}`)).join(', '),
    },
    { key: 'verdict', header: t('verdict'), cell: (row) => <Verdict {...row} /> },
  ];
}

const looks: Record<Fit, { Icon: typeof CircleCheck; ink: string }> = {
  fits: { Icon: CircleCheck, ink: 'text-success' },
  ask: { Icon: CircleHelp, ink: 'text-warning' },
  no: { Icon: CircleX, ink: 'text-danger' },
};

function Verdict({ fit, remarks }: LeafFit) {
  const t = useTranslations('finder.generation');
  const { Icon, ink } = looks[fit];
  return (
    <>
      <span className={`inline-flex items-center gap-1.5 font-semibold ${ink}`}>
        <Icon aria-hidden className="size-4.5 shrink-0" />
        {t(`fit.${fit}`)}
      </span>
      {remarks.map((remark) => (
        <span key={remark} className="block text-sm text-soft">
          {t(`remark.${remark}`)}
        </span>
      ))}
    </>
  );
}
