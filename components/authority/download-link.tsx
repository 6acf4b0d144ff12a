import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass } from '../ui/button-styles';

/** A file to save. No link of the router: that would fetch it beforehand. */
export function DownloadLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} download className={buttonClass('secondary', 'sm')}>
      <Download aria-hidden className="size-4 shrink-0" />
      {children}
    </a>
  );
}
