import type { ReactNode } from 'react';
import { FactorAgain } from '@/components/account/factor-again';
import { AccountMenu } from '@/components/site/account-menu';
import { ClientMessages } from '@/components/site/client-messages';
import { Header } from '@/components/site/header';
import { Shell } from '@/components/site/shell';
import { SideMenu } from '@/components/site/side-menu';
import { SignInLink } from '@/components/site/sign-in-link';
import { describeUser } from '@/lib/usecases/accounts/describe-user';
import { currentActor } from '@/lib/web/session';
import { headerPreferences } from '../preferences';
import { confirmAgain, signOut } from './sign-in/actions';

/** The customer's own area. Access is checked by the use cases, not here. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const [preferences, actor] = await Promise.all([headerPreferences(), currentActor()]);
  const person = actor.kind === 'user' ? await describeUser(actor) : undefined;
  const account = person?.account ? (
    <AccountMenu
      organisation={person.account.name}
      accountNumber={person.account.number}
      userName={`${person.firstName} ${person.lastName}`}
      signOut={signOut}
    />
  ) : (
    <SignInLink />
  );
  return (
    <Shell
      header={<Header preferences={preferences} account={account} />}
      side={actor.kind === 'user' ? <SideMenu reader={actor} /> : undefined}
    >
      <ClientMessages of={['factorAgain']}>
        <FactorAgain confirm={confirmAgain}>{children}</FactorAgain>
      </ClientMessages>
    </Shell>
  );
}
