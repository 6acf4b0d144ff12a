'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '../ui/button';
import { Spinner } from '../ui/spinner';

/** Seconds before each look: quick at first, because most banks are. After the last one the buyer decides. */
const waits = [2, 2, 3, 3, 5, 5, 10, 10, 15, 15, 30, 30];

/** Looks again whether the payment has arrived, and says so when it takes long. The server does the asking. */
export function KeepLooking({ email }: { email: string }) {
  const t = useTranslations('payment.waiting');
  const router = useRouter();
  const [looks, setLooks] = useState(0);
  const wait = waits[looks];
  useEffect(() => {
    if (wait === undefined) return;
    const timer = setTimeout(() => {
      router.refresh();
      setLooks((count) => count + 1);
    }, wait * 1000);
    return () => clearTimeout(timer);
  }, [wait, router]);
  const isLong = looks > 6;
  return (
    <div role="status" className="space-y-4">
      {wait === undefined ? null : (
        <p className="flex items-center gap-3">
          <Spinner className="size-6 text-brand" />
          {t('busy')}
        </p>
      )}
      {isLong ? <p className="max-w-[60ch]">{t('long', { email })}</p> : null}
      {wait === undefined ? <Button onClick={() => setLooks(0)}>{t('again')}</Button> : null}
    </div>
  );
}
