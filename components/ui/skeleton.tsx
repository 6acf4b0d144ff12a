import { useTranslations } from 'next-intl';

/** Holds the place of lines that are still loading. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const t = useTranslations('ui');
  return (
    <div role="status" className="space-y-3">
      <span className="sr-only">{t('loading')}</span>
      {Array.from({ length: lines }, (_, index) => index).map((line) => (
        <div key={line} aria-hidden className="h-4 rounded-sm bg-sunken last:w-2/3" />
      ))}
    </div>
  );
}
