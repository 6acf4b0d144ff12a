import type { LucideIcon } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Tag } from '../ui/tag';

interface ContactCardProps {
  href: string;
  icon: LucideIcon;
  title: string;
  /** What wants attention there. */
  mark?: string | undefined;
  children: ReactNode;
}

/** One way to reach the desk; all of it leads there, its title is the link. */
export function ContactCard({ href, icon: Icon, title, mark, children }: ContactCardProps) {
  return (
    <div className="relative flex gap-3 rounded-lg border border-line bg-surface p-4 hover:border-control">
      <Icon aria-hidden className="mt-0.5 size-5.5 shrink-0 text-soft" />
      <div className="min-w-0 space-y-1">
        <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
          <Link href={href} className="link after:absolute after:inset-0">
            {title}
          </Link>
          {mark ? <Tag tone="seal">{mark}</Tag> : null}
        </h3>
        <p className="text-sm text-soft">{children}</p>
      </div>
    </div>
  );
}
