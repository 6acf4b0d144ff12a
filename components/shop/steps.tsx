import { useTranslations } from 'next-intl';
import { type Durations, forecast } from '@/lib/domain/forecast/forecast';
import { usualChoices } from '@/lib/domain/forecast/options';
import { Section } from './section';

const steps = [
  { key: 'buy', actor: 'you' },
  { key: 'account', actor: 'you' },
  { key: 'request', actor: 'you' },
  { key: 'identity', actor: 'representative' },
  { key: 'checks', actor: 'ca' },
  { key: 'approval', actor: 'representative' },
  { key: 'certificate', actor: 'you' },
] as const;

/** From purchase to installation, with who acts and how long it usually takes. */
export function Steps({ durations }: { durations: Durations }) {
  const t = useTranslations('shop.steps');
  const { days } = forecast(usualChoices, durations);
  return (
    <Section id="steps" title={t('title')} lead={t('lead', { ...days })}>
      <ol className="border-t border-line">
        {steps.map(({ key, actor }, index) => (
          <li
            key={key}
            className="grid gap-x-6 gap-y-1 border-b border-line py-4 pl-12 md:grid-cols-[minmax(0,1fr)_14rem_10rem] relative"
          >
            <span
              aria-hidden
              className="absolute left-0 top-3.5 inline-flex size-8 items-center justify-center rounded-full border border-control font-mono text-sm tabular-nums"
            >
              {index + 1}
            </span>
            <div>
              <h3 className="font-semibold">{t(`${key}.title`)}</h3>
              <p className="max-w-[60ch] text-soft">{t(`${key}.text`)}</p>
            </div>
            <p>
              <span className="text-sm text-soft md:sr-only">{t('who')}: </span>
              <span className={actor === 'you' ? 'font-semibold' : ''}>{t(`actors.${actor}`)}</span>
            </p>
            <p className="text-soft md:text-right">
              <span className="text-sm md:sr-only">{t('usual')}: </span>
              {t(`${key}.duration`)}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
