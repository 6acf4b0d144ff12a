import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cx } from './cx';

/** Title of one step in a row of steps: "Stap 2 van 7", a bar of that many parts, and the question. */
export function StepHeader({
  step,
  total,
  title,
  lead,
}: {
  step: number;
  total: number;
  title: ReactNode;
  lead?: ReactNode;
}) {
  const t = useTranslations('ui');
  const parts = Array.from({ length: total }, (_, index) => index + 1);
  return (
    <div className="mb-6">
      <p className="text-sm font-medium text-soft">{t('step', { step, total })}</p>
      <div aria-hidden className="mt-2 flex max-w-sm gap-1">
        {parts.map((part) => (
          <span
            key={part}
            className={cx(
              'h-1 grow rounded-full',
              part < step && 'bg-brand',
              part === step && 'bg-seal',
              part > step && 'bg-line',
            )}
          />
        ))}
      </div>
      <h1 className="mt-4 font-serif text-3xl font-semibold tracking-[-0.012em]">{title}</h1>
      {lead ? <div className="mt-3 max-w-[65ch] text-lg text-soft">{lead}</div> : null}
    </div>
  );
}
