import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FactorAgain } from '@/components/account/factor-again';
import { ClientMessages } from '@/components/site/client-messages';
import { Header } from '@/components/site/header';
import { Shell } from '@/components/site/shell';
import { StaffMenu } from '@/components/site/side-menu';
import { LookAlongBanner } from '@/components/staff/look-along-banner';
import { SignedInStaff } from '@/components/staff/signed-in-staff';
import { StaffFind } from '@/components/staff/staff-find';
import { describeUser } from '@/lib/usecases/accounts/describe-user';
import { currentActor, currentView, type StaffActor } from '@/lib/web/session';
import { confirmAgain, signOut } from '../(account)/sign-in/actions';
import { headerPreferences } from '../preferences';
import { find } from './staff/actions';
import { stopLooking } from './staff/look-along/actions';

/** Who of us is signed in. */
async function SignedIn({ actor }: { actor: StaffActor }) {
  const { firstName, lastName, username } = await describeUser(actor);
  return (
    <SignedInStaff
      name={`${firstName} ${lastName}`}
      username={username}
      role={actor.staffRole}
      signOut={signOut}
    />
  );
}

/**
 * Sales and validation. Access is checked by the use cases, not here; anybody else, whom the page itself sends away,
 * sees nothing of this area.
 */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const [preferences, actor, view, t] = await Promise.all([
    headerPreferences(),
    currentActor(),
    currentView(),
    getTranslations('site.staff'),
  ]);
  if (actor.kind !== 'staff') return <Shell header={<Header preferences={preferences} />}>{children}</Shell>;
  const badge = (
    <span className="ml-1 max-[27rem]:hidden rounded-sm border border-on-band-soft px-2 text-xs leading-6 text-on-band">
      {t('badge')}
    </span>
  );
  return (
    <Shell
      header={
        <Header kind="bare" preferences={preferences} badge={badge} account={<SignedIn actor={actor} />} />
      }
      side={<StaffMenu actor={actor} />}
    >
      {view ? <LookAlongBanner view={view} stop={stopLooking} /> : null}
      <ClientMessages of={['factorAgain', 'staffFind']}>
        <FactorAgain confirm={confirmAgain}>
          <StaffFind find={find} />
          {children}
        </FactorAgain>
      </ClientMessages>
    </Shell>
  );
}
