import { useTranslations } from 'next-intl';
import type { CheckView } from '@/lib/views/order-view';

const HOUR = 60;
const DAY = 24 * HOUR;

type Usual = Pick<CheckView, 'fromMinutes' | 'usualMinutes' | 'samples'>;

/** How long a check usually takes: measured ("9 of 10 orders … 1–3 working days") or as we expect. */
export function useUsualWords(): (usual: Usual) => string {
  const t = useTranslations('check.usual');
  return ({ fromMinutes, usualMinutes, samples }) => {
    const [unit, size] =
      usualMinutes <= 90
        ? (['minutes', 1] as const)
        : usualMinutes < DAY
          ? (['hours', HOUR] as const)
          : (['days', DAY] as const);
    const to = Math.max(1, Math.ceil(usualMinutes / size));
    const from = Math.max(1, Math.floor(fromMinutes / size));
    const time = samples > 0 && from < to ? t(`${unit}Range`, { from, to }) : t(unit, { count: to });
    return samples > 0 ? t('measured', { time }) : t('expected', { time });
  };
}
