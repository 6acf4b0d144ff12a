'use client';

import { useTranslations } from 'next-intl';
import type { OinPart } from '@/lib/domain/numbers/oin-parts';
import { cx } from '../ui/cx';

const looks = {
  prefix: 'border-t-info bg-info-soft',
  register_number: 'border-t-brand bg-canvas',
  suffix: 'border-t-control bg-sunken',
} as const;

/** A number of 20 positions as a picture: every position with its place, and which stretch says what (S0-1.3.2g4, g6). */
export function OinNumber({ parts }: { parts: readonly OinPart[] }) {
  const t = useTranslations('request.oin');
  const number = parts.map(({ text }) => text).join('');
  return (
    <figure className="space-y-4 rounded-lg border border-line bg-surface p-4 sm:p-5">
      <figcaption className="space-y-1">
        <span className="block font-semibold">{t('preview')}</span>
        <span className="block font-mono text-lg break-all [font-variant-ligatures:none]">{number}</span>
      </figcaption>
      <div role="img" aria-label={`${t('picture')}: ${[...number].join(' ')}`}>
        <div aria-hidden className="grid max-w-2xl grid-cols-10 gap-x-0.5 gap-y-2 sm:grid-cols-20">
          {parts.flatMap(positionsOf).map(({ part, character, position }) => (
            <span key={position} className="text-center">
              <span
                className={cx(
                  'block border-t-4 py-1 font-mono font-semibold [font-variant-ligatures:none]',
                  looks[part],
                )}
              >
                {character}
              </span>
              <span className="block text-xs text-soft">{position}</span>
            </span>
          ))}
        </div>
      </div>
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
    </figure>
  );
}

const positionsOf = ({ part, text, from }: OinPart) =>
  [...text].map((character, index) => ({ part, character, position: from + index }));
