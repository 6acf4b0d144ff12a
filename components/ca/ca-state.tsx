import { useTranslations } from 'next-intl';
import type { CaView } from '@/lib/views/ca-view';
import { DateText } from '../ui/date-text';
import { Notice } from '../ui/notice';

/** Does the CA answer, and how much of its limits is in use. */
export function CaState({ ca: { circuit, limits, blockedUntil, waiting } }: { ca: CaView }) {
  const t = useTranslations('ca.state');
  const { openedAt, probeAt } = circuit;
  return (
    <div className="space-y-5">
      {circuit.state === 'closed' ? (
        <Notice kind="success" title={t('answers')} />
      ) : (
        <Notice kind="danger" title={t('silent')}>
          <p>{t('silentText', { waiting })}</p>
          {openedAt ? (
            <p>
              {t('since')} <DateText at={openedAt} style="datetime" />
            </p>
          ) : null}
          {probeAt ? (
            <p>
              {t('next')} <DateText at={probeAt} style="datetime" />
            </p>
          ) : null}
        </Notice>
      )}
      {blockedUntil ? (
        <Notice kind="warning" title={t('limited')}>
          <p>
            {t('limitedUntil')} <DateText at={blockedUntil} style="datetime" />
          </p>
        </Notice>
      ) : null}
      <div className="grid gap-5 sm:grid-cols-2">
        {limits.map(({ seconds, most, used }) => (
          <div key={seconds}>
            <p className="mb-1.5 text-sm font-medium" aria-hidden>
              {t('limit', { seconds, most, used })}
            </p>
            <meter
              aria-label={t('limit', { seconds, most, used })}
              min={0}
              max={most}
              high={most * 0.85}
              value={used}
              className="block h-4 w-full"
            />
          </div>
        ))}
      </div>
      <p className="text-sm text-soft">{t('limitsText')}</p>
    </div>
  );
}
