'use client';

import { useTranslations } from 'next-intl';
import { Tag } from '../ui/tag';

export type KeyWayChosen = 'browser' | 'csr';

const ways = ['browser', 'csr'] as const;

interface WayChoiceProps {
  chosen: KeyWayChosen;
  choose: (way: KeyWayChosen) => void;
}

/** S0-1.5.2l and r: the browser makes the file (pre-selected), or a CSR is handed in. Nothing is sent by choosing. */
export function WayChoice({ chosen, choose }: WayChoiceProps) {
  const t = useTranslations('createCertificate.way');
  return (
    <fieldset className="space-y-2.5">
      <legend className="mb-1 text-xl font-semibold">{t('legend')}</legend>
      {ways.map((way) => (
        <label
          key={way}
          className="flex cursor-pointer gap-3 rounded-md border border-control bg-surface px-4 py-3 hover:border-ink has-checked:border-brand has-checked:shadow-[inset_0_0_0_1px_var(--color-brand)]"
        >
          <input
            type="radio"
            name="way"
            value={way}
            checked={chosen === way}
            onChange={() => choose(way)}
            aria-describedby={`way-${way}`}
            className="size-6 shrink-0"
          />
          <span className="min-w-0">
            <span className="flex flex-wrap items-center gap-x-2 font-medium">
              {t(`${way}.text`)}
              {way === 'browser' ? <Tag>{t('recommended')}</Tag> : null}
            </span>
            <span id={`way-${way}`} className="mt-0.5 block text-sm text-soft">
              {t(`${way}.about`)}
            </span>
          </span>
        </label>
      ))}
      <p className="text-sm text-soft">{t('mailed')}</p>
    </fieldset>
  );
}
