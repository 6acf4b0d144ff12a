import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AddApp } from '@/components/account/add-app';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { staffPage } from '@/lib/web/page';
import { confirmNewApp, startApp } from '../../../../(account)/account/security/actions';

const security = '/staff/security';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security'))('apps.addTitle') };
}

/** One more authenticator app, beside those that are linked. */
export default async function AddAppPage() {
  await staffPage(`${security}/authenticator`);
  const t = await getTranslations('security');
  return (
    <>
      <PageHeader
        title={t('apps.addTitle')}
        lead={t('apps.addLead')}
        breadcrumbs={[{ text: t('title'), href: security }]}
      />
      <ClientMessages of={['security', 'setUp']}>
        <AddApp start={startApp} confirm={confirmNewApp} done={security} />
      </ClientMessages>
    </>
  );
}
