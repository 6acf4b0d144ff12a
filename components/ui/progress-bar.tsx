import { useTranslations } from 'next-intl';

interface ProgressBarProps {
  /** What is going on; shown above the bar. */
  label: string;
  /** 0 to 100; left out while nobody can tell how far it is. */
  percent?: number;
}

/** How far something is, in words and as a bar. */
export function ProgressBar({ label, percent }: ProgressBarProps) {
  const t = useTranslations('ui');
  const known = percent === undefined ? undefined : Math.min(100, Math.max(0, Math.round(percent)));
  return (
    <div>
      <p className="mb-1.5 flex justify-between gap-4 text-sm font-medium" aria-hidden>
        <span>{label}</span>
        {known === undefined ? null : <span className="font-mono">{t('progress', { percent: known })}</span>}
      </p>
      <div className="relative">
        <progress
          aria-label={label}
          value={known}
          max={100}
          className="block h-2.5 w-full appearance-none overflow-hidden rounded-full border border-control bg-sunken [&::-moz-progress-bar]:bg-brand [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-brand [&:indeterminate::-moz-progress-bar]:bg-transparent"
        />
        {known === undefined ? (
          <div aria-hidden className="absolute inset-px overflow-hidden rounded-full">
            <div className="h-full w-1/3 animate-sweep rounded-full bg-brand" />
          </div>
        ) : null}
      </div>
    </div>
  );
}
