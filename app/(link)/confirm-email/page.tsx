import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ConfirmEmail } from '@/components/account/confirm-email';
import { LinkClosed } from '@/components/account/link-closed';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { readEmailChange } from '@/lib/usecases/accounts/change-email';
import { linkPage, orClosed } from '@/lib/web/page';
import { confirmNewEmail } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('recovery'))('email.title') };
}

/** The new e-mail address is proved by its link and one press. */
export default async function ConfirmEmailPage() {
  const actor = await linkPage('confirm_email');
  const [change, t] = await Promise.all([
    orClosed(readEmailChange(actor)),
    getTranslations('recovery.email'),
  ]);
  if ('closed' in change) return <LinkClosed code={change.closed} />;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', change)} />
      <ClientMessages of={['recovery']}>
        <ConfirmEmail to={change.to} action={confirmNewEmail} />
      </ClientMessages>
    </>
  );
}
