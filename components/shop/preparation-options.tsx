'use client';

import { useTranslations } from 'next-intl';
import { type ForecastChoices, type ForecastOption, forecastOptions } from '@/lib/domain/forecast/options';
import { Button } from '../ui/button';

interface PreparationOptionsProps {
  ask: readonly ForecastOption[];
  choices: ForecastChoices;
  choose: (option: ForecastOption, value: string) => void;
}

/** The choices that count for the forecast; without scripts they are sent with a button and kept in the address. */
export function PreparationOptions({ ask, choices, choose }: PreparationOptionsProps) {
  const t = useTranslations('forecast');
  return (
    <form action="#needs" aria-label={t('options')} className="rounded-lg border border-line bg-surface p-5">
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {ask.map((option) => (
          <fieldset key={option} className="min-w-0">
            <legend className="font-semibold">{t(`option.${option}.title`)}</legend>
            {forecastOptions[option].map((value) => (
              <label key={value} className="flex min-h-9 cursor-pointer items-center gap-3">
                <input
                  type="radio"
                  name={option}
                  value={value}
                  checked={choices[option] === value}
                  onChange={() => choose(option, value)}
                  className="size-5 shrink-0"
                />
                <OptionText option={option} value={value} />
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <noscript>
        <Button type="submit" variant="secondary" className="mt-4">
          {t('recount')}
        </Button>
      </noscript>
    </form>
  );
}

function OptionText({ option, value }: { option: ForecastOption; value: string }) {
  const t = useTranslations('forecast.option');
  switch (option) {
    case 'payment':
      return t(value === 'invoice' ? 'payment.invoice' : 'payment.online');
    case 'domain':
      return t(value === 'own' ? 'domain.own' : 'domain.qvtl');
    case 'authority':
      return t(value === 'power_of_attorney' ? 'authority.power_of_attorney' : 'authority.sole');
    case 'identity':
      return t(value === 'face_to_face' ? 'identity.face_to_face' : 'identity.app');
  }
}
