import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from './breadcrumbs';

interface PageHeaderProps {
  title: ReactNode;
  /** One or two plain sentences: what this page is for. */
  lead?: ReactNode;
  breadcrumbs?: readonly Crumb[];
  /** State of the subject, beside the title. */
  tag?: ReactNode;
  /** Menu or buttons at the right; below the lead on a narrow screen. */
  actions?: ReactNode;
}

/** Title of the page, the only h1. */
export function PageHeader({ title, lead, breadcrumbs, tag, actions }: PageHeaderProps) {
  return (
    <div className="mb-8">
      {breadcrumbs && breadcrumbs.length > 0 ? <Breadcrumbs items={breadcrumbs} /> : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2 sm:flex-1 sm:basis-80">
          <h1 className="font-serif text-3xl font-semibold tracking-[-0.012em] wrap-anywhere">{title}</h1>
          {tag}
        </div>
        {lead ? (
          <div className="sm:order-last sm:w-full">
            <div className="max-w-[65ch] text-lg text-soft">{lead}</div>
          </div>
        ) : null}
        {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}
