import type { ReactNode } from 'react';
import { FactorAgain } from '@/components/account/factor-again';
import { AccountMenu } from '@/components/site/account-menu';
import { ClientMessages } from '@/components/site/client-messages';
import { Header } from '@/components/site/header';
import { Shell } from '@/components/site/shell';
import { SideMenu } from '@/components/site/side-menu';
import { SignInLink } from '@/components/site/sign-in-link';
import { LookAlongBanner } from '@/components/staff/look-along-banner';
import { describeUser } from '@/lib/usecases/accounts/describe-user';
import { currentActor, currentView } from '@/lib/web/session';
import { stopLooking } from '../(staff)/staff/look-along/actions';
import { headerPreferences } from '../preferences';
import { confirmAgain, signOut } from './sign-in/actions';

/** The customer's own area. Access is checked by the use cases, not here. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const [preferences, actor, view] = await Promise.all([headerPreferences(), currentActor(), currentView()]);
  const reader = view?.actor ?? (actor.kind === 'user' ? actor : undefined);
  const person = actor.kind === 'user' ? await describeUser(actor) : undefined;
  const account = person?.account ? (
    <AccountMenu
      organisation={person.account.name}
      accountNumber={person.account.number}
      userName={`${person.firstName} ${person.lastName}`}
      signOut={signOut}
    />
  ) : view ? undefined : (
    <SignInLink />
  );
  return (
    <Shell
      header={<Header preferences={preferences} account={account} />}
      side={reader ? <SideMenu reader={reader} /> : undefined}
    >
      {view ? <LookAlongBanner view={view} stop={stopLooking} /> : null}
      <ClientMessages of={['factorAgain']}>
        <FactorAgain confirm={confirmAgain}>{children}</FactorAgain>
      </ClientMessages>
    </Shell>
  );
}
