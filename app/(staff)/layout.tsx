import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Header } from '@/components/site/header';
import { Shell } from '@/components/site/shell';
import { StaffMenu } from '@/components/site/side-menu';
import { headerPreferences } from '../preferences';

/** Sales and validation. Access is checked by the use cases, not here. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const [preferences, t] = await Promise.all([headerPreferences(), getTranslations('site.staff')]);
  const badge = (
    <span className="ml-1 rounded-sm border border-on-band-soft px-2 text-xs leading-6 text-on-band">
      {t('badge')}
    </span>
  );
  return (
    <Shell header={<Header kind="bare" preferences={preferences} badge={badge} />} side={<StaffMenu />}>
      {children}
    </Shell>
  );
}
