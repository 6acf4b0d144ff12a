'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { atHand } from '@/lib/domain/forecast/at-hand';
import { type Durations, forecast } from '@/lib/domain/forecast/forecast';
import {
  type ForecastChoices,
  type ForecastOption,
  forecastOptionNames,
  readChoices,
} from '@/lib/domain/forecast/options';
import { ForecastCard } from './forecast-card';
import { PreparationOptions } from './preparation-options';
import { Section } from './section';

interface PreparationProps {
  /** What is chosen to begin with: as usual, from the address, or from what a request already says. */
  initial: ForecastChoices;
  /** What can still be chosen; a request that is paid for no longer asks how. */
  ask?: readonly ForecastOption[];
  durations: Durations;
}

/** What to have at hand and how long it will take, from the customer's own situation (M03, M04). */
export function Preparation({ initial, ask = forecastOptionNames, durations }: PreparationProps) {
  const t = useTranslations('forecast');
  const [choices, setChoices] = useState(initial);
  const choose = (option: ForecastOption, value: string) =>
    setChoices((before) => readChoices((name) => (name === option ? value : before[name])));
  return (
    <Section id="needs" title={t('title')} lead={t('lead')}>
      <PreparationOptions ask={ask} choices={choices} choose={choose} />
      <div className="grid gap-8 xl:grid-cols-2">
        <div className="space-y-3">
          <h3 className="text-lg font-semibold">{t('hand.title')}</h3>
          <ul className="space-y-3">
            {atHand(choices, !ask.includes('payment')).map((item) => (
              <li key={item} className="flex gap-3">
                <Check aria-hidden className="mt-1 size-5 shrink-0 text-brand" />
                <span className="max-w-[62ch]">{t(`hand.${item}`)}</span>
              </li>
            ))}
          </ul>
        </div>
        <ForecastCard outlook={forecast(choices, durations)} payment={choices.payment} />
      </div>
    </Section>
  );
}
