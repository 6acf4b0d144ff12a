import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NarrowPage } from '@/components/account/narrow-page';
import { PasswordForm } from '@/components/account/password-form';
import { SignInHelp } from '@/components/account/sign-in-help';
import { ForgetDraft } from '@/components/shop/keep-draft';
import { ClientMessages } from '@/components/site/client-messages';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { contactEmail } from '@/lib/web/contact';
import { landing, localPath } from '@/lib/web/local-path';
import { currentActor } from '@/lib/web/session';
import { givePassword } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** S0-1.2.5c: the one address where customers and our own people sign in. */
export default async function SignInPage({ searchParams }: Props) {
  const [query, actor, t] = await Promise.all([searchParams, currentActor(), getTranslations('signIn')]);
  const next = localPath(query.next, '');
  if (actor.kind === 'user') redirect(landing('customer', next));
  if (actor.kind === 'staff') redirect(landing('staff', next));
  const isOut = query['signed-out'] !== undefined;
  return (
    <NarrowPage>
      {isOut ? (
        <>
          <ForgetDraft />
          <Notice kind="success" title={t('signedOut.title')} className="mb-8">
            <p>{t('signedOut.text')}</p>
          </Notice>
        </>
      ) : null}
      <PageHeader title={t('title')} lead={next ? t('goOn') : t('lead')} />
      <ClientMessages of={['signIn']}>
        <PasswordForm action={givePassword} next={next} />
      </ClientMessages>
      <SignInHelp email={contactEmail()} />
    </NarrowPage>
  );
}
