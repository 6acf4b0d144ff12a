import type { ReactNode } from 'react';
import { CartLink } from '@/components/site/cart-link';
import { Header } from '@/components/site/header';
import { Shell } from '@/components/site/shell';
import { SignInLink } from '@/components/site/sign-in-link';
import { headerPreferences } from '../preferences';

/** The public shop: anyone may be here. */
export default async function ShopLayout({ children }: { children: ReactNode }) {
  const preferences = await headerPreferences();
  return (
    <Shell
      header={<Header preferences={preferences} cart={<CartLink count={0} />} account={<SignInLink />} />}
    >
      {children}
    </Shell>
  );
}
