import type { ReactNode } from 'react';
import { AccountTabs } from '@/components/account/account-tabs';
import { readsAccount } from '@/lib/domain/account/actor';
import { currentActor } from '@/lib/web/session';

/** The pages for a customer's programs, among those about the account. Access is checked by the use cases, not here. */
export default async function WebhooksLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  return (
    <>
      {readsAccount(actor) ? <AccountTabs reader={actor} /> : null}
      {children}
    </>
  );
}
