'use client';

import { useTranslations } from 'next-intl';
import type { DayRange, Forecast, ForecastStep } from '@/lib/domain/forecast/forecast';
import type { ForecastChoices } from '@/lib/domain/forecast/options';
import { Disclosure } from '../ui/disclosure';

interface ForecastCardProps {
  outlook: Forecast;
  payment: ForecastChoices['payment'];
}

/** A range in working days, which step takes longest, and the reason per step. */
export function ForecastCard({ outlook: { days, steps, longest }, payment }: ForecastCardProps) {
  const t = useTranslations('forecast');
  return (
    <div className="self-start rounded-lg border border-line border-t-4 border-t-control bg-surface p-5">
      <h3 className="text-lg font-semibold">{t('result.title')}</h3>
      <div role="status">
        <p className="mt-1 font-serif text-3xl font-semibold">
          {days.from === days.to ? t('result.one', { days: days.to }) : t('result.days', { ...days })}
        </p>
        {longest ? (
          <p className="mt-2 font-medium">{t('result.longest', { step: t(`step.${longest}`) })}</p>
        ) : null}
      </div>
      <p className="mt-2 text-sm text-soft">{t(`result.from.${payment}`)}</p>
      <p className="mt-2 mb-3 text-sm text-soft">{t('result.together')}</p>
      <Disclosure summary={t('result.steps')}>
        <ol className="space-y-4">
          {steps.map((step) => (
            <li key={step.kind}>
              <StepOutlook step={step} />
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}

function StepOutlook({ step: { kind, owner, reason, days, decides } }: { step: ForecastStep }) {
  const t = useTranslations('forecast');
  const range = useRangeWords();
  return (
    <>
      <p className="font-semibold">
        {t(`step.${kind}`)} <span className="font-normal text-soft">· {t(`owner.${owner}`)}</span>
      </p>
      <p className="text-sm">
        {range(days)}
        {days.to > 0 ? `, ${t(decides ? 'result.decides' : 'result.parallel')}` : ''}
      </p>
      <p className="text-sm text-soft">{t(`reason.${reason}`)}</p>
    </>
  );
}

function useRangeWords() {
  const t = useTranslations('forecast.result');
  return ({ from, to }: DayRange): string => {
    if (to === 0) return t('atOnce');
    return from === 0 || from === to ? t('upTo', { to }) : t('days', { from, to });
  };
}
