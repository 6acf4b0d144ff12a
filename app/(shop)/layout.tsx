import type { ReactNode } from 'react';
import { CartMenu } from '@/components/shop/cart-menu';
import { StaffLink } from '@/components/shop/staff-link';
import { AccountMenu } from '@/components/site/account-menu';
import { Header } from '@/components/site/header';
import { Shell } from '@/components/site/shell';
import { SignInLink } from '@/components/site/sign-in-link';
import { describeUser } from '@/lib/usecases/accounts/describe-user';
import { currentCart } from '@/lib/web/cart';
import { currentActor } from '@/lib/web/session';
import { signOut } from '../(account)/sign-in/actions';
import { headerPreferences } from '../preferences';

/** The public shop: anyone may be here. */
export default async function ShopLayout({ children }: { children: ReactNode }) {
  const [preferences, { lines, currency }] = await Promise.all([headerPreferences(), currentCart()]);
  return (
    <Shell
      header={
        <Header
          preferences={preferences}
          cart={<CartMenu lines={lines} currency={currency} />}
          account={<AccountCorner />}
        />
      }
    >
      {children}
    </Shell>
  );
}

async function AccountCorner() {
  const actor = await currentActor();
  if (actor.kind === 'staff') return <StaffLink />;
  if (actor.kind !== 'user') return <SignInLink />;
  const { firstName, lastName, account } = await describeUser(actor);
  return (
    <AccountMenu
      organisation={account?.name ?? ''}
      accountNumber={account?.number ?? ''}
      userName={`${firstName} ${lastName}`}
      signOut={signOut}
    />
  );
}
