import type { ReactNode } from 'react';
import { Header } from '@/components/site/header';
import { Shell } from '@/components/site/shell';
import { SideMenu } from '@/components/site/side-menu';
import { SignInLink } from '@/components/site/sign-in-link';
import { headerPreferences } from '../preferences';

/** The customer's own area. Access is checked by the use cases, not here. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const preferences = await headerPreferences();
  return (
    <Shell header={<Header preferences={preferences} account={<SignInLink />} />} side={<SideMenu />}>
      {children}
    </Shell>
  );
}
