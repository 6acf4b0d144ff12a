import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KeyPage } from '@/components/keys/key-page';
import { ClientMessages } from '@/components/site/client-messages';
import { readKeyPage } from '@/lib/usecases/keys/read-key-page';
import { linkPage, orNotFound } from '@/lib/web/page';
import { recordCollectedByLink, reissueByLink } from './actions';
import { keyScreen } from './key-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('createCertificate'))('action.title'), robots: { index: false } };
}

/** S0-1.5.1: the applicant makes the certificate file, by the link in the mail. */
export default async function CreateCertificatePage() {
  const actor = await linkPage('create_certificate');
  const view = await keyScreen(await orNotFound(readKeyPage(actor)));
  const actions = { reissue: reissueByLink, recordCollected: recordCollectedByLink.bind(null, {}) };
  return (
    <ClientMessages of={['createCertificate', 'keyFile', 'software']}>
      <KeyPage view={view} actions={actions} />
    </ClientMessages>
  );
}
