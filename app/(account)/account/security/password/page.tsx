import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChangePasswordForm } from '@/components/account/change-password-form';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { describeUser } from '@/lib/usecases/accounts/describe-user';
import { userPage } from '@/lib/web/page';
import { changeOwnPassword } from '../actions';

const security = '/account/security';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security'))('password.change') };
}

/** The current password and a new one. */
export default async function PasswordPage() {
  const actor = await userPage(`${security}/password`);
  const [{ username }, t] = await Promise.all([describeUser(actor), getTranslations('security')]);
  return (
    <>
      <PageHeader
        title={t('password.change')}
        lead={t('password.lead')}
        breadcrumbs={[{ text: t('title'), href: security }]}
      />
      <ClientMessages of={['security']}>
        <ChangePasswordForm username={username} action={changeOwnPassword} done={security} />
      </ClientMessages>
    </>
  );
}
