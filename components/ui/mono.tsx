import type { ReactNode } from 'react';
import { cx } from './cx';

/** Numbers and fingerprints, in letters of equal width: account number, OIN, serial number. */
export function Mono({
  children,
  className,
  whole,
}: {
  children: ReactNode;
  className?: string;
  /** Names of a few words: broken between words only. Without it a long number breaks anywhere. */
  whole?: boolean;
}) {
  return (
    <span
      className={cx(
        'font-mono text-[0.94em] [font-variant-ligatures:none]',
        whole ? 'break-words' : 'break-all',
        className,
      )}
    >
      {children}
    </span>
  );
}

/** A block of text to copy or read exactly: CSR, DNS record, certificate. Scrolls, never widens the page. */
export function CodeBlock({ children, name }: { children: string; name: string }) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={name}
      className="max-h-80 overflow-auto rounded-md border border-line bg-sunken p-4"
    >
      <pre className="font-mono text-sm [font-variant-ligatures:none]">{children}</pre>
    </section>
  );
}
