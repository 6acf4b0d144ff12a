'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { findMissingFeatures, type MissingFeature } from '../keys/environment';
import { Notice } from '../ui/notice';

/** Says before the button is pressed that this browser cannot make the key, why, and what else can be done. */
export function BrowserLacks({ orderId }: { orderId: string }) {
  const t = useTranslations('request.check.browser');
  const [missing, setMissing] = useState<readonly MissingFeature[]>([]);
  useEffect(() => {
    let current = true;
    void findMissingFeatures().then((found) => current && setMissing(found));
    return () => {
      current = false;
    };
  }, []);
  if (missing.length === 0) return null;
  return (
    <Notice kind="danger" title={t('title')} live>
      {missing.map((feature) => (
        <p key={feature}>{t(feature)}</p>
      ))}
      <p>
        {t.rich('other', {
          link: (words) => <Link href={`/certificates/${orderId}/request/key?back=check`}>{words}</Link>,
        })}
      </p>
    </Notice>
  );
}
