import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ForgotPasswordForm } from '@/components/account/forgot-password-form';
import { NarrowPage } from '@/components/account/narrow-page';
import { ClientMessages } from '@/components/site/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { askReset } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('recovery'))('forgot.title') };
}

/** Forgotten password: the same answer for every address (C-09). */
export default async function ForgotPasswordPage() {
  const t = await getTranslations('recovery.forgot');
  return (
    <NarrowPage>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ClientMessages of={['recovery']}>
        <ForgotPasswordForm action={askReset} />
      </ClientMessages>
      <p className="mt-10 border-t border-line pt-4">
        <Link href="/sign-in" className="text-link underline underline-offset-4">
          {t('back')}
        </Link>
      </p>
    </NarrowPage>
  );
}
