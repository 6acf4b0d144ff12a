import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InvitationList } from '@/components/people/invitation-list';
import { InviteForm } from '@/components/people/invite-form';
import { PeopleList } from '@/components/people/people-list';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { listMembers } from '@/lib/usecases/members/list-members';
import { orNotFound, readerPage } from '@/lib/web/page';
import { giveRole, invite, remove, resend, restore, withdraw } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

/** Who works in the account: owners change it, the others read it. */
export default async function PeoplePage() {
  const actor = await readerPage('/account/people');
  const [{ members, invitations, mayManage }, t] = await Promise.all([
    orNotFound(listMembers(actor)),
    getTranslations('people'),
  ]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ClientMessages of={['people']}>
        <PeopleList people={members} actions={mayManage ? { giveRole, remove, restore } : undefined} />
        <InvitationList invitations={invitations} actions={mayManage ? { resend, withdraw } : undefined} />
        <div className="mt-10">
          {mayManage ? <InviteForm action={invite} /> : <p className="text-soft">{t('readOnly')}</p>}
        </div>
      </ClientMessages>
    </>
  );
}
