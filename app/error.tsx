'use client';

import { CrashScreen } from '@/components/site/crash-screen';

/** A page broke; the layout around it still stands. */
export default function PageError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return <CrashScreen code={error.digest} onAgain={retry} />;
}
