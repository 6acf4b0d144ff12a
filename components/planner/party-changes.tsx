import { useTranslations } from 'next-intl';
import { newGeneration, oldGeneration } from '@/lib/domain/planner/plan';
import {
  fitsOf,
  type LeafFit,
  type RelyingParty,
  relyingParties,
} from '@/lib/domain/product/relying-parties';
import { type Column, DataTable } from '../ui/data-table';
import { Tag, type TagTone } from '../ui/tag';

interface PartyRow {
  readonly party: RelyingParty;
  readonly fits: readonly LeafFit[];
}

const tones: Readonly<Record<LeafFit['fit'], TagTone>> = { fits: 'success', ask: 'warning', no: 'danger' };

/** Per party at the other end: what the old certificate does there, and what the two that follow it would. */
export function PartyChanges() {
  const t = useTranslations('planner.parties');
  const rows = relyingParties.map((party) => ({ party, fits: fitsOf({ party, sides: ['client'] }) }));
  return (
    <section aria-labelledby="parties" className="space-y-4">
      <h2 id="parties" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <p className="max-w-[65ch] text-soft">{t('lead')}</p>
      <DataTable
        caption={t('caption')}
        hideCaption
        columns={useColumns()}
        rows={rows}
        rowKey={({ party }) => party}
        empty={null}
      />
      <p className="max-w-[65ch]">{t('split')}</p>
    </section>
  );
}

function useColumns(): readonly Column<PartyRow>[] {
  const t = useTranslations('planner.parties');
  return [
    { key: 'party', header: t('party'), cell: ({ party }) => t(`name.${party}`) },
    {
      key: 'old',
      header: oldGeneration,
      cell: ({ fits }) => <Fits fits={fits} generation={oldGeneration} />,
    },
    {
      key: 'new',
      header: newGeneration,
      cell: ({ fits }) => <Fits fits={fits} generation={newGeneration} />,
    },
  ];
}

function Fits({ fits, generation }: { fits: readonly LeafFit[]; generation: string }) {
  const t = useTranslations('planner.parties');
  const fitWords = useTranslations('finder.generation');
  return (
    <span className="block space-y-2">
      {fits
        .filter(({ leaf }) => leaf.generation === generation)
        .map(({ leaf, fit, remarks }) => (
          <span key={leaf.key} className="block">
            <Tag tone={tones[fit]}>{fitWords(`fit.${fit}`)}</Tag>
            <span className="block text-sm">{t(`leaf.${leaf.key}`)}</span>
            {remarks.map((remark) => (
              <span key={remark} className="block text-sm text-soft">
                {fitWords(`remark.${remark}`)}
              </span>
            ))}
          </span>
        ))}
    </span>
  );
}
