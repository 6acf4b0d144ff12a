import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmailForm } from '@/components/account/email-form';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { describeUser } from '@/lib/usecases/accounts/describe-user';
import { userPage } from '@/lib/web/page';
import { changeEmail } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security'))('email.title') };
}

/** Another e-mail address: the link goes there, the notice to the old one. */
export default async function EmailPage() {
  const actor = await userPage('/account/email');
  const [{ email }, t, account] = await Promise.all([
    describeUser(actor),
    getTranslations('security.email'),
    getTranslations('account.settings'),
  ]);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', { email })}
        breadcrumbs={[{ text: account('title'), href: '/account' }]}
      />
      <ClientMessages of={['security']}>
        <EmailForm action={changeEmail} />
      </ClientMessages>
    </>
  );
}
