import type { ReactNode } from 'react';

/** One task at a time: a column as wide as a form. */
export function NarrowPage({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-2xl">{children}</div>;
}
