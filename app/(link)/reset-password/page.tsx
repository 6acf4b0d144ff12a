import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkClosed } from '@/components/account/link-closed';
import { ResetPasswordForm } from '@/components/account/reset-password-form';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { readPasswordReset } from '@/lib/usecases/accounts/reset-password';
import { linkPage, orClosed } from '@/lib/web/page';
import { saveNewPassword } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('recovery'))('reset.title') };
}

/** A new password by the mailed link, with the second factor. */
export default async function ResetPasswordPage() {
  const actor = await linkPage('reset_password');
  const [reset, t] = await Promise.all([
    orClosed(readPasswordReset(actor)),
    getTranslations('recovery.reset'),
  ]);
  if ('closed' in reset) return <LinkClosed code={reset.closed} />;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { username: reset.username })} />
      <ClientMessages of={['recovery', 'security']}>
        <ResetPasswordForm {...reset} action={saveNewPassword} />
      </ClientMessages>
    </>
  );
}
