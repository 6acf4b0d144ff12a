import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** Disclosures with the same name close each other. */
  name?: string;
}

/** More detail for who wants it. */
export function Disclosure({ summary, children, open, name }: DisclosureProps) {
  return (
    <details open={open} name={name} className="group">
      <summary className="inline-flex min-h-6 cursor-pointer list-none items-center gap-1.5 py-1 text-link underline decoration-1 underline-offset-4 hover:decoration-[3px] [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4.5 shrink-0 transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="mt-2 space-y-3 border-l-2 border-line pl-4">{children}</div>
    </details>
  );
}
