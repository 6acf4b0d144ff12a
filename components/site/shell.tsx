import type { ReactNode } from 'react';
import { SharedMessages } from './client-messages';
import { Footer } from './footer';
import { SkipLink } from './skip-link';

interface ShellProps {
  header: ReactNode;
  /** Menu beside the content: on the left from 64rem, above it on narrower screens. */
  side?: ReactNode;
  /** `narrow` for one task at a time; `wide` for everything else. */
  width?: 'wide' | 'narrow';
  children: ReactNode;
}

/** Header, content and footer of an area of the portal. */
export function Shell({ header, side, width = 'wide', children }: ShellProps) {
  return (
    <SharedMessages>
      <div className="flex min-h-dvh flex-col">
        <SkipLink />
        {header}
        <div className={width === 'narrow' ? frame.narrow : side ? frame.side : frame.wide}>
          {side}
          <main id="content" tabIndex={-1} className="min-w-0 grow outline-none">
            {children}
          </main>
        </div>
        <Footer />
      </div>
    </SharedMessages>
  );
}

const frame = {
  narrow: 'mx-auto w-full max-w-3xl grow px-4 py-8 sm:px-6 sm:py-12',
  wide: 'mx-auto w-full max-w-7xl grow px-4 py-8 sm:px-6 sm:py-12',
  side: 'mx-auto w-full max-w-7xl grow px-4 py-6 sm:px-6 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-12 lg:py-10',
};
