import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProfileForm } from '@/components/account/profile-form';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { readProfile } from '@/lib/usecases/accounts/edit-profile';
import { userPage } from '@/lib/web/page';
import { saveProfile } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security'))('profile.title') };
}

/** One's own name, telephone and language. */
export default async function ProfilePage() {
  const actor = await userPage('/account/profile');
  const [profile, t, account] = await Promise.all([
    readProfile(actor),
    getTranslations('security.profile'),
    getTranslations('account.settings'),
  ]);
  return (
    <>
      <PageHeader title={t('title')} breadcrumbs={[{ text: account('title'), href: '/account' }]} />
      <ClientMessages of={['security']}>
        <ProfileForm
          profile={{ ...profile, phone: profile.phone ?? '' }}
          action={saveProfile}
          done="/account"
        />
      </ClientMessages>
    </>
  );
}
