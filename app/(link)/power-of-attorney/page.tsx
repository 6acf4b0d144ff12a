import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SigningPage } from '@/components/authority/signing-page';
import { ClientMessages } from '@/components/site/client-messages';
import { readSigning } from '@/lib/usecases/powers-of-attorney/read-signing';
import { linkPage, orNotFound } from '@/lib/web/page';
import { refuse, sign } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('authority.sign'))('title'), robots: { index: false } };
}

/** M27: a signatory reads and signs a power of attorney, by mailed link. */
export default async function PowerOfAttorneyPage() {
  const actor = await linkPage('sign_power_of_attorney');
  const view = await orNotFound(readSigning(actor));
  return (
    <ClientMessages of={['authority']}>
      <SigningPage view={view} sign={sign} refuse={refuse} />
    </ClientMessages>
  );
}
