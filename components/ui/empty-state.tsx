import type { ReactNode } from 'react';

/** Nothing here yet: say why, and what to do. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="relative overflow-hidden rounded-lg border border-dashed border-control px-5 py-10 text-center">
      <div
        aria-hidden
        className="rosette absolute inset-x-0 -top-24 mx-auto size-72 text-ink opacity-[0.07]"
      />
      <div className="relative mx-auto max-w-prose space-y-2">
        <p className="text-lg font-semibold">{title}</p>
        {children ? <div className="text-soft">{children}</div> : null}
        {action ? <div className="pt-3">{action}</div> : null}
      </div>
    </div>
  );
}
