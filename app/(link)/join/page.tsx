import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JoinForm } from '@/components/people/join-form';
import { ClientMessages } from '@/components/site/client-messages';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { isProblem } from '@/lib/domain/problem';
import type { LinkActor } from '@/lib/usecases/links/read-link-session';
import { readInvitation } from '@/lib/usecases/members/read-invitation';
import { linkPage } from '@/lib/web/page';
import { join } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('join.submit'), robots: { index: false } };
}

/** The invitation while it is open; undefined once it was used or taken back. */
async function openInvitation(actor: LinkActor) {
  try {
    return await readInvitation(actor);
  } catch (error) {
    if (isProblem(error)) return undefined;
    throw error;
  }
}

/** Who invites, to what, as what; and the sign-in that somebody who joins makes. */
export default async function JoinPage() {
  const invitation = await openInvitation(await linkPage('join_account'));
  if (!invitation) return <Closed />;
  const t = await getTranslations('people');
  const { organisation, inviter, role } = invitation;
  return (
    <>
      <PageHeader
        title={t('join.title', { organisation })}
        lead={t('join.lead', { organisation, inviter })}
      />
      <Notice title={t('join.yourRole', { role: t(`roles.${role}`) })} className="mb-8">
        <p>{t(`may.${role}`)}</p>
      </Notice>
      <ClientMessages of={['people', 'signUp']}>
        <JoinForm invitation={invitation} action={join} />
      </ClientMessages>
    </>
  );
}

async function Closed() {
  const t = await getTranslations('people.join.closed');
  return (
    <>
      <PageHeader title={t('title')} lead={t('text')} />
      <LinkButton href="/sign-in">{t('signIn')}</LinkButton>
    </>
  );
}
