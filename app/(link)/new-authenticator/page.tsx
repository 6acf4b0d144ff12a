import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkClosed } from '@/components/account/link-closed';
import { NewAppFlow } from '@/components/account/new-app-flow';
import { ClientMessages } from '@/components/site/client-messages';
import { readNewAuthenticator } from '@/lib/usecases/accounts/replace-authenticator';
import { readCookie, signInCookie } from '@/lib/web/cookies';
import { linkPage, orClosed } from '@/lib/web/page';
import { confirmApp, finish, givePassword, stopAll } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('recovery'))('app.title') };
}

/** A new app in place of a lost one, by two of our people or by a recovery code. */
export default async function NewAuthenticatorPage() {
  const actor = await linkPage('reset_factor');
  const view = await orClosed(readNewAuthenticator(actor, await readCookie(signInCookie)));
  if ('closed' in view) return <LinkClosed code={view.closed} />;
  return (
    <ClientMessages of={['recovery', 'setUp']}>
      <NewAppFlow view={view} actions={{ givePassword, confirm: confirmApp, finish, stop: stopAll }} />
    </ClientMessages>
  );
}
