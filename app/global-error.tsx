'use client';

import { CrashScreen } from '@/components/site/crash-screen';
import './globals.css';

/** Even the outermost layout broke: this replaces the whole document. */
export default function GlobalError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <html lang="nl">
      <body>
        <title>Zegel</title>
        <CrashScreen code={error.digest} onAgain={retry} />
      </body>
    </html>
  );
}
