import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Header } from '@/components/site/header';
import { Shell } from '@/components/site/shell';
import { headerPreferences } from '../preferences';

/** Pages behind a mailed link: one task, no way to wander off. */
export default async function LinkLayout({ children }: { children: ReactNode }) {
  const preferences = await headerPreferences();
  return (
    <Shell width="narrow" header={<Header kind="bare" preferences={preferences} />}>
      {children}
      <PrivateNote />
    </Shell>
  );
}

function PrivateNote() {
  const t = useTranslations('site.link');
  return <p className="mt-10 border-t border-line pt-4 text-sm text-soft no-print">{t('privateNote')}</p>;
}
