import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OwnAccountForm } from '@/components/organisation/own-account-form';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { readOwnAccount } from '@/lib/usecases/accounts/rename-account';
import { orNotFound, userPage } from '@/lib/web/page';
import { rename } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.own'))('title') };
}

/** What the account is called; for its owners. */
export default async function OwnAccountPage() {
  const actor = await userPage('/account/organisation');
  const [own, t] = await Promise.all([orNotFound(readOwnAccount(actor)), getTranslations('account')]);
  return (
    <>
      <PageHeader
        title={t('own.title')}
        lead={t('own.lead')}
        breadcrumbs={[{ href: '/account', text: t('settings.title') }]}
      />
      <ClientMessages of={['account']}>
        <OwnAccountForm own={{ name: own.name, phone: own.phone ?? '' }} action={rename} />
      </ClientMessages>
    </>
  );
}
