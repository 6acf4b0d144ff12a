import { useTranslations } from 'next-intl';
import type { CheckReason } from '@/lib/domain/checks/check-kinds';

interface Person {
  readonly name: string;
  readonly email: string;
}

/** Words why a check is where it is, with the representative's name in them. */
export function useCheckWords(representative: Person | null): (reason: CheckReason) => string {
  const t = useTranslations('check.reason') as (code: CheckReason, params?: Record<string, string>) => string;
  const fallback = useTranslations('order')('yourRepresentative');
  const params = {
    representative: representative?.name ?? fallback,
    email: representative?.email ?? '',
  };
  return (reason) => t(reason, params);
}

/** How long a check usually takes, in words. */
export function useUsualWords(): (minutes: number) => string {
  const t = useTranslations('check.usual');
  return (minutes) => {
    if (minutes < 60) return t('minutes', { count: minutes });
    if (minutes < 24 * 60) return t('hours', { count: Math.round(minutes / 60) });
    return t('days', { count: Math.round(minutes / (24 * 60)) });
  };
}
