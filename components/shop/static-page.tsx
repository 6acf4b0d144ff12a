import type { ReactNode } from 'react';
import { PageHeader } from '../ui/page-header';

export interface StaticSection {
  readonly id: string;
  readonly title: string;
  readonly text: ReactNode;
}

interface StaticPageProps {
  title: string;
  lead: string;
  /** Above the sections. */
  notice?: ReactNode;
  sections: readonly StaticSection[];
}

/** A page that is only read: headings with a paragraph each. */
export function StaticPage({ title, lead, notice, sections }: StaticPageProps) {
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={title} lead={lead} />
      {notice}
      <div className="mt-8 space-y-8">
        {sections.map(({ id, title: heading, text }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} className="scroll-mt-6">
            <h2 id={`${id}-title`} className="text-xl font-semibold">
              {heading}
            </h2>
            <div className="mt-1.5 max-w-[68ch] space-y-2">{text}</div>
          </section>
        ))}
      </div>
    </div>
  );
}
