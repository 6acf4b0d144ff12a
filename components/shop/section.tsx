import type { ReactNode } from 'react';

interface SectionProps {
  id: string;
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}

/** One subject of a page with its heading, named for assistive technology. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="space-y-5">
      <div className="max-w-[65ch] space-y-1.5">
        <h2 id={id} className="font-serif text-2xl font-semibold tracking-[-0.01em]">
          {title}
        </h2>
        {lead ? <p className="text-soft">{lead}</p> : null}
      </div>
      {children}
    </section>
  );
}
