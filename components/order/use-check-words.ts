import { useTranslations } from 'next-intl';
import type { CheckReason, CheckRow } from '@/lib/domain/checks/check-kinds';

interface Person {
  readonly name: string;
  readonly email: string;
}

type Words = (reason: CheckReason, progress?: CheckRow['progress']) => string;

/** Words why a check is where it is, with the representative's name and how far it is in them. */
export function useCheckWords(representative: Person | null): Words {
  const t = useTranslations('check.reason') as (
    code: CheckReason,
    params?: Record<string, string | number>,
  ) => string;
  const fallback = useTranslations('order')('yourRepresentative');
  const params = {
    representative: representative?.name ?? fallback,
    email: representative?.email ?? '',
  };
  return (reason, progress = { done: 0, of: 0 }) => t(reason, { ...params, ...progress });
}
