import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cx } from './cx';

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger';

const looks = {
  info: { Icon: Info, box: 'border-info bg-info-soft', ink: 'text-info' },
  success: { Icon: CircleCheck, box: 'border-success bg-success-soft', ink: 'text-success' },
  warning: { Icon: TriangleAlert, box: 'border-warning bg-warning-soft', ink: 'text-warning' },
  danger: { Icon: OctagonAlert, box: 'border-danger bg-danger-soft', ink: 'text-danger' },
} as const;

interface NoticeProps {
  kind?: NoticeKind;
  /** Heading; without one, the kind itself in words. */
  title?: ReactNode;
  children?: ReactNode;
  /** Announces the notice when it appears after the page was loaded. */
  live?: boolean;
  className?: string;
}

/** A message that stands out. The kind is told by icon and words, not by colour alone. */
export function Notice({ kind = 'info', title, children, live, className }: NoticeProps) {
  const t = useTranslations('ui.notice');
  const { Icon, box, ink } = looks[kind];
  return (
    <div
      role={live ? (kind === 'danger' ? 'alert' : 'status') : undefined}
      className={cx('flex gap-3 rounded-md border-l-4 px-4 py-3', box, className)}
    >
      <Icon aria-hidden className={cx('mt-0.5 size-5.5 shrink-0', ink)} />
      <div className="min-w-0 space-y-1">
        <p className={cx('font-semibold', ink)}>{title ?? t(kind)}</p>
        {children ? <div className="space-y-2">{children}</div> : null}
      </div>
    </div>
  );
}
