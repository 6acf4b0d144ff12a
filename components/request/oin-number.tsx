'use client';

import { useTranslations } from 'next-intl';
import type { OinPart } from '@/lib/domain/numbers/oin-parts';
import { cx } from '../ui/cx';

const looks = {
  prefix: 'border-t-info bg-info-soft',
  register_number: 'border-t-brand bg-canvas',
  suffix: 'border-t-control bg-sunken',
} as const;

/** A number of 20 positions taken apart: which stretch says what (S0-1.3.2g4, g6). */
export function OinNumber({ parts }: { parts: readonly OinPart[] }) {
  const t = useTranslations('request.oin');
  return (
    <div className="space-y-3 rounded-lg border border-line bg-surface p-4 sm:p-5">
      <p className="font-semibold">{t('preview')}</p>
      <p className="font-mono text-xl font-semibold break-all [font-variant-ligatures:none] sm:text-2xl">
        {parts.map(({ part, text }) => (
          <span key={part} className={cx('inline-block border-t-4 px-0.5 pt-1 not-last:mr-1', looks[part])}>
            {text}
          </span>
        ))}
      </p>
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-3">
        {parts.map(({ part, text, from, to, register }) => (
          <div key={part} className={cx('border-t-4 px-2 py-1.5', looks[part])}>
            <dt className="font-medium">{t(`parts.${part}`)}</dt>
            <dd className="font-mono break-all">{text}</dd>
            <dd className="text-soft">
              {part === 'suffix' ? null : <span className="block">{t(`register.${register}`)}</span>}
              {t('positions', { from, to })}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
