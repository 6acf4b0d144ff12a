'use client';

import { useLocale, useTranslations } from 'next-intl';
import { deliveryFaults } from '@/lib/domain/webhook/faults';
import { dateText } from '@/lib/views/date-text';
import type { TryView } from '@/lib/views/webhook-view';
import { Disclosure } from '../ui/disclosure';

/** Each try of a message: when, what was answered, how long it took, and the beginning of the answer. */
export function TryList({ tries }: { tries: readonly TryView[] }) {
  const t = useTranslations('webhook.deliveries');
  const locale = useLocale();
  const fault = useFault();
  if (tries.length === 0) return null;
  return (
    <Disclosure summary={t('tries')}>
      <ol className="space-y-2">
        {tries.map(({ id, at, status, error, millis, excerpt }) => (
          <li key={id}>
            <p>
              {dateText(at, locale, 'datetime')}:{' '}
              {status === null
                ? t('noStatus', { fault: fault(error) ?? '', millis: String(millis) })
                : t('status', { status: String(status), millis: String(millis) })}
            </p>
            {excerpt ? (
              <p className="break-words text-soft">
                {t('said')} <q>{excerpt}</q>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

/** Why a message did not arrive, in words. */
export function useFault(): (fault: string | null) => string | undefined {
  const t = useTranslations('webhook.fault');
  return (fault) => {
    const known = deliveryFaults.find((code) => code === fault);
    return known && t(known);
  };
}
