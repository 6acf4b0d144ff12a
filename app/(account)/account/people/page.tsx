import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InvitationList } from '@/components/people/invitation-list';
import { InviteForm } from '@/components/people/invite-form';
import { PeopleList } from '@/components/people/people-list';
import { ReviewSetting } from '@/components/review/review-setting';
import { TwoPeopleSetting } from '@/components/revocation/two-people-setting';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { listMembers } from '@/lib/usecases/members/list-members';
import { readReviewSetting } from '@/lib/usecases/reviews/set-review';
import { readTwoPeople } from '@/lib/usecases/revocation/read-two-people';
import { orNotFound, readerPage } from '@/lib/web/page';
import { giveRole, invite, remove, resend, restore, setReviewing, setTwo, withdraw } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

/** Who works in the account: owners change it, the others read it. */
export default async function PeoplePage() {
  const actor = await readerPage('/account/people');
  const [{ members, invitations, mayManage }, twoNeeded, reviewNeeded, t] = await Promise.all([
    orNotFound(listMembers(actor)),
    readTwoPeople(actor),
    readReviewSetting(actor),
    getTranslations('people'),
  ]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ClientMessages of={['people', 'review', 'revocation']}>
        <PeopleList people={members} actions={mayManage ? { giveRole, remove, restore } : undefined} />
        <InvitationList invitations={invitations} actions={mayManage ? { resend, withdraw } : undefined} />
        <div className="mt-10">
          {mayManage ? <InviteForm action={invite} /> : <p className="text-soft">{t('readOnly')}</p>}
        </div>
        {reviewNeeded === undefined ? null : (
          <div className="mt-10">
            <ReviewSetting needed={reviewNeeded} set={setReviewing} />
          </div>
        )}
        {twoNeeded === undefined ? null : (
          <div className="mt-10">
            <TwoPeopleSetting needed={twoNeeded} set={setTwo} />
          </div>
        )}
      </ClientMessages>
    </>
  );
}
