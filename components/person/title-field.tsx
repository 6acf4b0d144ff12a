'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { professionalTitles, proofOf } from '@/lib/domain/person/professional-titles';
import { Select } from '../form/select';

/** The professional title, and what proves the one that was chosen (S1-F15). */
export function TitleField({ titles }: { titles: readonly string[] }) {
  const t = useTranslations('request.holder');
  const chosen: unknown = useWatch({ name: 'professionalTitle' });
  const title = professionalTitles.find((known) => known === chosen);
  return (
    <div className="space-y-2">
      <Select
        name="professionalTitle"
        label={t('professionalTitle')}
        hint={t('professionalTitleHint')}
        options={titles.map((value) => ({ value, text: value }))}
        empty
      />
      <p role="status" className="max-w-[65ch] text-soft">
        {title ? `${t(`proof.${proofOf(title)}`)} ${t('proofHint')}` : ''}
      </p>
    </div>
  );
}
