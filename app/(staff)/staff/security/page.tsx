import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SecuritySections } from '@/components/account/security-sections';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { readSecurity } from '@/lib/usecases/accounts/read-security';
import { staffPage } from '@/lib/web/page';
import {
  endOthers,
  endSession,
  removeApp,
  renameApp,
  renewCodes,
  stopReset,
} from '../../../(account)/account/security/actions';

const path = '/staff/security';
const actions = { endOthers, endSession, removeApp, renameApp, renewCodes, stopReset };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security'))('title') };
}

/** By what one of our own people signs in, and where they are signed in now. */
export default async function SecurityPage() {
  const actor = await staffPage(path);
  const [view, t] = await Promise.all([readSecurity(actor), getTranslations('security')]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ClientMessages of={['security', 'setUp']}>
        <SecuritySections view={view} actions={actions} path={path} />
      </ClientMessages>
    </>
  );
}
