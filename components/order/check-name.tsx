import { Clock } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { CheckView } from '@/lib/views/order-view';
import { Tag } from '../ui/tag';

/** The name of a check, the guide's English name under it, and whether it takes longer than usual (M39). */
export function CheckName({ check: { kind, late } }: { check: Pick<CheckView, 'kind' | 'late'> }) {
  const t = useTranslations('check');
  const own = t(`kind.${kind}`);
  const guide = t(`guideName.${kind}`);
  return (
    <span className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
      {own}
      {guide === own ? null : (
        <span className="text-sm font-normal text-soft" lang="en">
          {guide}
        </span>
      )}
      {late ? (
        <Tag tone="warning">
          <Clock aria-hidden className="size-4 shrink-0" />
          {t('late')}
        </Tag>
      ) : null}
    </span>
  );
}
