import type { ReactNode } from 'react';
import { cx } from './cx';

export type TagTone = 'plain' | 'seal' | 'info' | 'success' | 'warning' | 'danger';

const tones: Record<TagTone, string> = {
  plain: 'border-control text-soft',
  seal: 'border-seal bg-seal-soft text-seal-ink',
  info: 'border-transparent bg-info-soft text-info',
  success: 'border-transparent bg-success-soft text-success',
  warning: 'border-transparent bg-warning-soft text-warning',
  danger: 'border-danger bg-danger-soft text-danger',
};

/** One short word or phrase about the state of something. `seal` means: it is your turn. */
export function Tag({
  tone = 'plain',
  children,
  className,
}: {
  tone?: TagTone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 rounded-sm border px-2 py-0.5 text-sm font-medium leading-snug',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
